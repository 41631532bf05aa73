/** What begins a statement of its own when an object follows: 新增高速公路2600公里 is no part of 639公里铁路. */
const VERBS = [
  '开展|组织|举办|召开|举行|新增|新建|新设|建成|建设|改造|修复|治理|发放|发布|印发|印制|制作|出台|培训|走访|接待|办理',
  '完成|处理|处置|查处|排查|提供|推送|播放|张贴|悬挂|签订|聘请|聘任|配备|设立|安装|收到|收集|征求|邀请|协助|指导|帮助|投入|争取|安排|实施',
].join('|');
const OWN_STATEMENT = new RegExp(`^(?:并|另|还|又|再|共|同时|另外|全年|累计|先后|均)*(?:${VERBS})了?(?=.{2})`);
/** 其他部门移送: not the other things but other doers. */
const DONE_BY_OTHERS = /^(?:其他|其它|其余).+(?:移送|转来|报送|上报|交办|开展|组织|办理|查处)/;
/** A kind or a field, which parts of one whole are told apart by. */
const KIND = /(?:[类型级种]|领域|方面|系统|层级|案件?)$/;

/** Whether the label of a later entry begins a statement of its own, as the label of the first one does not. */
export function opensAnew(label: string, first: string): boolean {
  return OWN_STATEMENT.test(label) && !OWN_STATEMENT.test(first);
}

/** Whether a label says what was done rather than what there is. */
export function hasVerb(label: string): boolean {
  return OWN_STATEMENT.test(label) || DONE_BY_OTHERS.test(label);
}

/**
 * Whether every label names a part of what `noun` (the words around the total) counts: a kind or field, a word of the noun, or a
 * word that another label has too.
 */
export function shareNoun(noun: string, labels: readonly string[]): boolean {
  if (labels.some(hasVerb)) return false;
  return labels.every(
    (label, index) =>
      KIND.test(label) ||
      sharesWord(label, noun) ||
      labels.some((other, at) => at !== index && sharesWord(label, other)),
  );
}

/** Two characters in a row that stand in both. */
function sharesWord(one: string, other: string): boolean {
  for (let index = 0; index + 2 <= one.length; index += 1) {
    if (other.includes(one.slice(index, index + 2))) return true;
  }
  return false;
}

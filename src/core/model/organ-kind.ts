/** The kinds of office that write such a report: 政府, 部门, 乡镇（街道）. */
export type OrganKind = 'government' | 'department' | 'township';

/** The last region a name goes into; not the 市 of 市场 and 城市, the 区 of 社区, the 旗 of 红旗镇. */
const REGION = /[省州盟县]|(?<!红)旗|(?<!城)市(?![场政容民])|(?<![社景地灾库治])区(?!域)/g;
const TOWNSHIP = /(?:镇|乡|街道)(?:人民政府|办事处|党工委)?$/;
const GOVERNMENT = /(?:人民政府|管理委员会|管委会)$/;
/** The region that is usually right above one. */
const ABOVE: Readonly<Record<string, string>> = { 县: '市', 区: '市', 旗: '市', 市: '省', 州: '省', 盟: '自治区' };

/** What kind of office a full name (云岫县水利局) is of. */
export function guessKind(organ: string): OrganKind {
  if (TOWNSHIP.test(organ)) return 'township';
  return GOVERNMENT.test(organ) ? 'government' : 'department';
}

/**
 * Whom such an office reports to, likeliest first, without colon. A department reports to Party committee and government of its
 * level, a government to those of the level above or to its own Party committee and people's congress, a township to those of
 * its county; nobody is suggested for a name without region (《法治政府建设与责任落实督察工作规定》 and local guides to it).
 */
export function suggestRecipients(organ: string, kind: OrganKind): readonly string[] {
  const found = [...organ.matchAll(REGION)].at(-1);
  const region = found?.[0];
  if (found === undefined || region === undefined) return [];
  if (kind === 'government') {
    const above = ABOVE[region];
    const upper = above === undefined ? [] : [`${above}委、${above}政府`, `${above}政府`];
    return [...upper, `${region}委、${region}人大常委会`];
  }
  const place = organ.slice(0, found.index + region.length);
  return [`${region}委、${region}政府`, `中共${place}委员会、${place}人民政府`, `${region}政府`];
}

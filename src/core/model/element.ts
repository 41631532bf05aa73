/**
 * What a report bears beside its parts (公文格式要素, GB/T 9704—2012): 标题, 发文字号, 主送机关, 发文机关署名, 成文日期. In the order of
 * the text.
 */
export type ElementKind = 'title' | 'document-number' | 'addressee' | 'signature' | 'date';

/** What the interface calls them. */
export const ELEMENT_NAMES: Readonly<Record<ElementKind, string>> = {
  title: '标题',
  'document-number': '发文字号',
  addressee: '主送机关',
  signature: '署名',
  date: '成文日期',
};

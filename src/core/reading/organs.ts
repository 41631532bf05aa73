import { readMarker } from '../model/heading.ts';
import { isPrompt } from '../text/prompts.ts';
import { unspaced } from '../text/white-space.ts';

/** Last characters of an organ's name. */
const ENDINGS = [
  '政府|办公室|委员会|管委会|党工委|党委|党组|常委会|政协|街道办事处|街道|局|厅|委|办|院|部|处|中心|镇|乡',
  '支队|大队|总队|公司|署|站|所|会|府|片区|园区|新区|开发区|单位|部门',
].join('|');
const ORGAN = new RegExp(`(?:${ENDINGS})$`);

/** Marks that stand in no name; a list of several organs holds 、. */
const NO_NAME = /[，。；：？！,;:?!《》【】[\]［］〔〕0-9]/;

/** Whether a short piece of text reads like the name of an organ (云岫县人民政府办公室), or of several, or asks for one. */
export function isOrganName(text: string): boolean {
  if (isPrompt(text.trim())) return true;
  const name = unspaced(text).replace(/[（(][^（）()]{0,20}[）)]$/, '');
  if (name.length < 2 || name.length > 40 || NO_NAME.test(name) || !ORGAN.test(name)) return false;
  return readMarker(name, 0) === undefined && name.split('、').every((each) => ORGAN.test(each));
}

/** Whether every item of a list of recipients (区委、区政府) reads like an organ. */
export function isOrganList(text: string): boolean {
  if (isPrompt(text.trim())) return true;
  const items = text.split(/[、，,]|并报?|以及|[和及](?=[^政])/).filter((item) => item.trim() !== '');
  return items.length > 0 && items.every(isOrganName);
}

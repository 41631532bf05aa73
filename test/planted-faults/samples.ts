import { readFileSync } from 'node:fs';
import type { Syntax } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import type { Sample } from './planted.ts';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
const MARKDOWN = seed('clean.md');
const PLAIN = seed('clean.txt');

type Change = readonly [from: string | RegExp, to: string];

/** A text with changes done in turn; each must change something, so that a sample and its variants stay in step. */
function derive(text: string, changes: readonly Change[]): string {
  return changes.reduce((current, [from, to]) => {
    const next = current.replaceAll(from, to);
    if (next === current) throw new Error(`nothing to change: ${from}`);
    return next;
  }, text);
}

/** What makes the Markdown sample of 2024 one of 2023: laws, campaigns and plenums of the time. */
const YEAR_BEFORE: readonly Change[] = [
  ['2023年', '2022年'],
  ['2024年', '2023年'],
  ['2025年是《法治政府建设实施纲要（2021—2025年）》的收官之年。', ''],
  ['2025年', '2024年'],
  ['〔2025〕', '〔2024〕'],
  ['二十届二中、三中全会', '二十届二中全会'],
  [/结合党纪学习教育，.*?。/g, ''],
  ['落实《公平竞争审查条例》，对', '落实公平竞争审查制度，对'],
];

/** What makes the plain sample of 2025 one of 2022, signed in December. */
const THREE_YEARS_BEFORE: readonly Change[] = [
  ['2025年是“八五”普法规划收官之年。街道组织志愿者学习《中华人民共和国法治宣传教育法》，', '街道'],
  [/扎实开展深入贯彻中央八项规定.*?。/g, ''],
  ['党的二十大和二十届历次全会精神', '党的二十大精神'],
  ['2025年', '2022年'],
  ['2026年1月26日', '2022年12月30日'],
  ['2026年', '2023年'],
];

const NO_NUMBERS: readonly Change[] = [
  [/^(#+ )[一二三四五]、/gm, '$1'],
  [/^(#+ )（[一二三]）/gm, '$1'],
  [/^（[四五六]）([^。]+，[^。]+)。/gm, '### $1\n\n'],
  ['霁水发〔2025〕3号\n\n', ''],
];

/** Markdown read as a page would show it, indented, with 1. directly under 一、 */
const TWO_LEVELS: readonly Change[] = [
  [/^# .*\n/gm, '霁川县水利局\n关于2024年度法治政府建设情况的报告\n'],
  [/^#+ /gm, ''],
  [/\n\n/g, '\n'],
  [/^（一）/gm, '1.'],
  [/^（二）/gm, '2.'],
  [/^（三）/gm, '3.'],
  [/^（四）/gm, '4.'],
  [/^（五）/gm, '5.'],
  [/^（六）/gm, '6.'],
  [/^(?=[一二三四五]、|[1-6]\.|[^\n]{60})/gm, '　　'],
];

const VARIANTS: readonly (readonly [name: string, text: string, syntax: Syntax])[] = [
  ['2024.md', MARKDOWN, 'markdown'],
  ['2025.txt', PLAIN, 'plain'],
  ['2023-crlf.md', derive(MARKDOWN, [...YEAR_BEFORE, ['\n', '\r\n']]), 'markdown'],
  ['2022-december.txt', derive(PLAIN, THREE_YEARS_BEFORE), 'plain'],
  ['2024-unnumbered.md', derive(MARKDOWN, NO_NUMBERS), 'markdown'],
  ['2024-two-levels.txt', derive(MARKDOWN, TWO_LEVELS), 'plain'],
  ['2025-numbered.txt', derive(PLAIN, [['报告\n\n区委', '报告\n\n澹枕街发〔2026〕2号\n\n区委']]), 'plain'],
];

/** Good reports of four years and several layouts. */
export const SAMPLES: readonly Sample[] = VARIANTS.map(([name, text, syntax]) => {
  const report = parse(text, syntax);
  return { name, text, syntax, report, year: report.year.value ?? 0 };
});

import module from 'node:module';
import { runMain } from '../../scripts/main.ts';
import { judge } from './budget.ts';
import { coldRuns } from './cold.ts';
import { loadEngine } from './engine.ts';
import { loadPeers, PEERS, type Peer } from './peers.ts';
import { buildVsix, sizeBudgets } from './sizes.ts';
import { ms, printTable, times } from './table.ts';
import { longReport, reports } from './texts.ts';
import { medians, type Subject } from './timing.ts';

type Engine = Awaited<ReturnType<typeof loadEngine>>;

const OURS = 'fazhi-report';
/** Bytes of the long reports, and how many turns each gets. */
const SIZES = [
  [8_000, 11],
  [52_000, 5],
  [1_000_000, 1],
  [10_000_000, 1],
] as const;
/** Beyond this only we are measured: the slowest of the others would take minutes. */
const LARGEST_FOR_PEERS = 1_000_000;

/** A peer that cannot check a text is left out of the row. */
async function able(peers: readonly Peer[], text: string): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  for (const { name, check: ask } of peers) {
    try {
      await ask(text);
      subjects.push({ name, run: () => ask(text) });
    } catch {
      // What it makes of the text is printed as a dash.
    }
  }
  return subjects;
}

/**
 * All rules on the reports, one after another, beside the others: how many times AutoCorrect's time we take. The two are
 * measured before the others are loaded, whose garbage would be collected in everybody's time.
 */
async function compareOnReports(
  { lint, parse }: Engine,
  texts: readonly string[],
  from: string,
): Promise<number | undefined> {
  const subject = ({ name, check: ask }: Peer): Subject => ({
    name,
    run: async () => {
      for (const text of texts) await ask(text);
    },
  });
  const own = [
    { name: OURS, run: () => texts.map((text) => lint(parse(text))) },
    { name: 'parse alone', run: () => texts.map((text) => parse(text)) },
  ];
  const [reference = '', ...names] = PEERS;
  const pair = await medians([...own, ...(await loadPeers([reference])).map(subject)], 21);
  const others = await medians((await loadPeers(names)).map(subject), 3);
  const ours = pair.get(OURS) ?? Number.NaN;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  printTable(`${texts.length} reports from ${from}, ${characters} characters, warm, median`, [
    ['', 'ms', `of ${OURS}`],
    ...[...pair, ...others].map(([name, value]) => [name, ms(value), times(value / ours)]),
  ]);
  const autocorrect = pair.get(reference);
  return autocorrect === undefined ? undefined : ours / autocorrect;
}

/** Long reports: how many times the time per byte of 1 MB the one of 10 MB takes. */
async function compareLengths(
  { lint, parse }: Engine,
  texts: readonly string[],
  peers: readonly Peer[],
): Promise<number> {
  const rows: string[][] = [['', ...SIZES.map(([bytes]) => `${bytes / 1000} KB, ms`), 'MB/s at 1 MB']];
  const columns: ReadonlyMap<string, number>[] = [];
  const perByte: number[] = [];
  for (const [bytes, rounds] of SIZES) {
    const text = longReport(texts, bytes);
    const ours = { name: OURS, run: () => lint(parse(text)) };
    const found = await medians([ours, ...(bytes > LARGEST_FOR_PEERS ? [] : await able(peers, text))], rounds);
    columns.push(found);
    perByte.push((found.get(OURS) ?? Number.NaN) / Buffer.byteLength(text));
  }
  for (const name of [OURS, ...peers.map((peer) => peer.name)]) {
    const speed = 1000 / (columns[2]?.get(name) ?? Number.NaN);
    rows.push([name, ...columns.map((column) => ms(column.get(name))), Number.isNaN(speed) ? '–' : speed.toFixed(1)]);
  }
  printTable('One long report', rows);
  return (perByte[3] ?? Number.NaN) / (perByte[2] ?? Number.NaN);
}

/** What each rule costs on the reports, dearest first. Passes that rules share are paid by each that asks for them. */
async function compareRules({ lint, parse, RULES }: Engine, texts: readonly string[]): Promise<void> {
  const parsed = texts.map((text) => parse(text));
  const subjects = RULES.map((rule) => ({
    name: rule.id,
    run: () => parsed.map((report) => lint(report, {}, { rules: [rule] })),
  }));
  const found = [...(await medians(subjects, 5, { warmUp: 300 }))].sort((a, b) => b[1] - a[1]);
  printTable('Each rule alone on the same reports', [
    ['', 'ms'],
    ...found.map(([name, value]) => [name, value.toFixed(3)]),
  ]);
}

async function main(): Promise<void> {
  const engine = await loadEngine();
  const { from, texts } = reports();
  const ratio = await compareOnReports(engine, texts, from);
  const growth = await compareLengths(engine, texts, await loadPeers(PEERS));
  await compareRules(engine, texts);
  const vsix = buildVsix();
  const cold = await coldRuns(texts[0] ?? '', 7);
  printTable('Cold run on one report, median', [['', 'ms'], ...[...cold].map(([name, value]) => [name, ms(value)])]);
  const [own, other] = [cold.get(OURS), cold.get('AutoCorrect')];
  const coldLimit = 'enableCompileCache' in module ? 1.3 : 1.5;
  const kept = judge([
    { name: 'all rules on the reports, beside AutoCorrect', measured: ratio, limit: 0.6, show: times },
    { name: 'time per byte, 10 MB beside 1 MB', measured: growth, limit: 1.3, show: times },
    { name: 'cold run, beside AutoCorrect', measured: own && other && own / other, limit: coldLimit, show: times },
    ...sizeBudgets(vsix),
  ]);
  process.exitCode = kept ? 0 : 1;
}

runMain(main);

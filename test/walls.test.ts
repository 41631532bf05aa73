import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { posix } from 'node:path/posix';
import { before, describe, it } from 'mocha';
import { root } from '../scripts/places.ts';

/** The rooms, floor by floor, the highest first: each may import what stands on the floors below it. */
const FLOORS = [
  ['extension/checking', 'extension/drafting', 'extension/outline', 'extension/writing'],
  ['extension/reports'],
  ['extension/editor'],
  ['cli/commands'],
  ['cli/formats'],
  ['cli/checking'],
  ['cli/files'],
  ['cli/terminal'],
  ['core/checking', 'core/configuration'],
  ['core/rules', 'core/outline', 'core/helping'],
  ['core/drafting'],
  ['core/wording', 'core/citing', 'core/points', 'core/figures', 'core/marks'],
  ['core/views'],
  ['core/reading'],
  ['core/profiles', 'core/data'],
  ['core/data/row-types'],
  ['core/model'],
  ['core/text'],
];
const ROOMS = FLOORS.flat();
const AROUND = ['vscode', 'node:fs', 'extension', 'cli', 'docx'];

/** What is walled off although no floor is crossed: a rule is given its profile, a profile has no rows. */
const APART = [
  'core/rules > core/profiles',
  'core/profiles > core/data/row-types',
  'extension > cli',
  'extension > node:fs',
  'cli > extension',
  'cli > vscode',
];
/** What is open: the rest of the program. */
const EDGES = ['extension > vscode', 'extension > core/rules', 'cli > node:fs', 'cli > core/rules'];

/** An import from one room to another, as `from > to`. */
type Crossing = string;

function roomsOf(crossing: Crossing): readonly [from: string, to: string] {
  const [from = '', to = ''] = crossing.split(' > ');
  return [from, to];
}

/** Extension and terminal stand beside each other on the core. */
function towerOf(room: string): string {
  return room.split('/')[0] ?? '';
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

/** The editor's rooms may speak to it, the terminal's to Node, both will write Word files; neither has to do with the other. */
function isOpen(crossing: Crossing): boolean {
  const [from, to] = roomsOf(crossing);
  if (to === 'docx') return !from.startsWith('core/');
  return from.startsWith('extension/') ? to === 'vscode' : from.startsWith('cli/') && to === 'node:fs';
}

/** Upward, sideways, or out of the house. */
function isForbidden(crossing: Crossing): boolean {
  const [from, to] = roomsOf(crossing);
  if (APART.includes(crossing)) return true;
  if (!ROOMS.includes(from) || isOpen(crossing)) return false;
  const isOtherTower = towerOf(from) !== towerOf(to) && towerOf(to) !== 'core';
  return isOtherTower || AROUND.includes(to) || floorOf(to) <= floorOf(from);
}

/** The file that holds the import, and the import as its author would write it. */
function fileOf(crossing: Crossing): { readonly path: string; readonly specifier: string } {
  const [from, to] = roomsOf(crossing);
  const path = `src/${from}/${to.replace(/\W/g, '-')}.ts`;
  if (to === 'vscode' || to.startsWith('node:')) return { path, specifier: to };
  const specifier = posix.relative(`src/${from}`, `src/${to}/there.ts`);
  return { path, specifier: specifier.startsWith('.') ? specifier : `./${specifier}` };
}

/** What Biome says of each crossing, in a house that has our walls and nothing but these imports. */
function judge(crossings: readonly Crossing[]): ReadonlyMap<Crossing, string> {
  const house = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
    for (const { path, specifier } of crossings.map(fileOf)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), `import { there } from '${specifier}';\nthere();\n`);
    }
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    const options = ['--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, 'src'], {
      cwd: house,
      encoding: 'utf8',
    });
    const { diagnostics }: Judgement = JSON.parse(stdout);
    const messages = new Map(
      diagnostics.map(({ location, message }) => [location.path.replaceAll('\\', '/'), message]),
    );
    return new Map(
      crossings.flatMap((crossing) => {
        const message = messages.get(fileOf(crossing).path);
        return message === undefined ? [] : [[crossing, message] as const];
      }),
    );
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

interface Judgement {
  readonly diagnostics: readonly { readonly message: string; readonly location: { readonly path: string } }[];
}

describe('the walls of the house', () => {
  const between = ROOMS.flatMap((from) =>
    [...ROOMS, ...AROUND].filter((to) => to !== from).map((to) => `${from} > ${to}`),
  );
  const crossings = [...new Set([...between, ...APART, ...EDGES])].sort();
  let stopped: ReadonlyMap<Crossing, string>;

  before(() => {
    stopped = judge(crossings);
  });

  it('stop every import that goes up, sideways or out, and no other', () => {
    assert.deepEqual([...stopped.keys()], crossings.filter(isForbidden));
  });

  it('say where the thing belongs', () => {
    for (const [crossing, message] of stopped) assert.match(message, /belongs? in/, crossing);
  });

  it('stand between any two rules', () => {
    assert.match([...judge(['core/rules > core/rules'])].join(), /A rule knows no other rule/);
  });
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../scripts/places.ts';
import { RULES } from '../src/core/rules/index.ts';

/** `npm run test:rules [-- id…]`: the tests of all rules, or of those alone that are named. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !RULES.some((rule) => rule.id === id));
if (unknown.length > 0) {
  console.error(`No such rule: ${unknown.join(', ')}. There are ${RULES.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
/** Whatever is tested of a rule says its id in a title. */
const only = wanted.length === 0 ? [] : ['--grep', `(?:^| )(?:${wanted.join('|')})(?=[ ,:]|$)`];
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
const { status } = spawnSync(process.execPath, [mocha, 'test/core/rules', ...only], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;

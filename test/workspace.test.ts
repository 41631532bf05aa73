import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../scripts/places.ts';

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Task {
  readonly label: string;
  readonly script?: string;
  readonly dependsOn?: string;
}

interface Launch {
  readonly program?: string;
  readonly preLaunchTask?: string;
}

describe('the checkout opened in an editor', () => {
  const tasks: readonly Task[] = read('.vscode/tasks.json').tasks;
  const launches: readonly Launch[] = read('.vscode/launch.json').configurations;

  it('has tasks that exist, for scripts that exist', () => {
    const labels = new Set(tasks.map(({ label }) => label));
    const wanted = [...tasks.map(({ dependsOn }) => dependsOn), ...launches.map(({ preLaunchTask }) => preLaunchTask)];
    for (const label of wanted) assert.ok(label === undefined || labels.has(label), label);
    const { scripts } = read('package.json');
    for (const { script } of tasks) assert.ok(script === undefined || script in scripts, script);
  });

  it('starts what there is, or what is built first', () => {
    for (const { program, preLaunchTask } of launches) {
      const path = program?.replace(/^\$\{workspaceFolder\}/, root);
      assert.ok(path === undefined || preLaunchTask === 'build' || existsSync(path), path);
    }
  });
});

describe('the guide for whoever comes next', () => {
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

  it('names files that are there, but for those of the rule that it makes up', () => {
    const named = [...guide.matchAll(/`((?:src|test|l10n)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    const asked = [...guide.matchAll(/npx mocha ((?:[\w./-]+\.test\.ts ?)+)/g)].flatMap(
      (match) => match[1]?.trim().split(' ') ?? [],
    );
    const missing = [...named, ...asked].filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(missing, ['src/core/rules/self-praise.ts', 'test/core/rules/self-praise.test.ts']);
  });

  it('names commands that there are', () => {
    const { scripts } = read('package.json');
    const named = [...guide.matchAll(/npm (?:run )?(start|test\b|(?<=run )[\w:]+)/g)].map((match) => match[1] ?? '');
    assert.ok(named.length > 8);
    for (const script of named) assert.ok(script in scripts, script);
  });
});

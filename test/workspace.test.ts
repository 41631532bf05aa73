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

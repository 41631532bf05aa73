import { describe, it } from 'mocha';
import { type Memento, Uri } from 'vscode';
import { rememberTicks } from '../../../src/extension/drafting/ticks.ts';
import * as assert from './assert.ts';

/** What a workspace remembers. */
function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, otherwise?: T) => (values.has(key) ? (values.get(key) as T) : otherwise),
    async update(key: string, value: unknown) {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    },
  } as Memento;
}

const REPORT = Uri.parse('file:///reports/a.fazhi');

describe('what is ticked off', () => {
  it('is known by document and anchor, with its reason', async () => {
    const ticks = rememberTicks(memory());
    await ticks.set(REPORT, 'blank:甲', '今年没有');
    assert.equal(ticks.get(REPORT, 'blank:甲')?.reason, '今年没有');
    assert.equal(ticks.get(REPORT, 'blank:乙'), undefined);
    assert.equal(ticks.get(Uri.parse('file:///reports/b.fazhi'), 'blank:甲'), undefined);
    await ticks.set(REPORT, 'blank:甲', undefined);
    assert.equal(ticks.get(REPORT, 'blank:甲'), undefined);
  });

  it('is not destroyed by another who remembers in the same place', async () => {
    const shared = memory();
    const [one, other] = [rememberTicks(shared), rememberTicks(shared)];
    await one.set(REPORT, 'blank:甲', '今年没有');
    await other.set(REPORT, 'blank:乙', '不适用');
    assert.deepEqual(
      [one.get(REPORT, 'blank:乙')?.reason, other.get(REPORT, 'blank:甲')?.reason],
      ['不适用', '今年没有'],
    );
  });

  it('holds for a new document and the file it becomes, and goes along when that is renamed', async () => {
    const ticks = rememberTicks(memory());
    await ticks.set(REPORT.with({ scheme: 'untitled' }), 'blank:甲', '今年没有');
    assert.equal(ticks.get(REPORT, 'blank:甲')?.reason, '今年没有');
    const renamed = Uri.parse('file:///reports/b.fazhi');
    ticks.move(REPORT, renamed);
    assert.equal(ticks.get(renamed, 'blank:甲')?.reason, '今年没有');
    assert.ok(ticks.get(REPORT, 'blank:甲'), 'a copy may bear the old name');
  });

  it('does not hold for another document that bears the name of one that is gone', async () => {
    const ticks = rememberTicks(memory());
    const other = Uri.parse('file:///reports/b.fazhi');
    await ticks.set(REPORT, 'blank:甲', '今年没有');
    await ticks.set(other, 'blank:甲', '今年没有');
    await ticks.forget(REPORT);
    assert.equal(ticks.get(REPORT, 'blank:甲'), undefined);
    assert.ok(ticks.get(other, 'blank:甲'));
  });
});

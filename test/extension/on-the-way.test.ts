import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Selection, TextDocument } from 'vscode';
import { createOnTheWay } from '../../src/extension/writing/on-the-way.ts';

const document = {} as TextDocument;
const [first, second, third] = ['first', 'second', 'third'].map((name) => {
  const place = { name, isEqual: (other: unknown) => other === place };
  return place as unknown as Selection;
});

describe('a cursor on the way', () => {
  const at = (selection = first as Selection) => ({ document, selection });

  it('is where it was sent, though the editor still tells of older places', () => {
    const cursors = createOnTheWay();
    assert.equal(cursors.selectionOf(at(first)), first);
    cursors.sent(at(second));
    cursors.sent(at(third));
    assert.equal(cursors.selectionOf(at(second)), third);
    cursors.arrived(document, second as Selection);
    assert.equal(cursors.selectionOf(at(second)), third);
    cursors.arrived(document, third as Selection);
    assert.equal(cursors.selectionOf(at(first)), first, 'what somebody did later is what the editor tells');
  });

  it('is where somebody else has put it', () => {
    const cursors = createOnTheWay();
    cursors.sent(at(second));
    cursors.arrived(document, third as Selection);
    assert.equal(cursors.selectionOf(at(third)), third);
  });

  it('is nowhere known once the text has changed', () => {
    const cursors = createOnTheWay();
    cursors.sent(at(second));
    cursors.forget(document);
    assert.equal(cursors.selectionOf(at(first)), first);
  });
});

import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('enumeration-sequence', () => {
  it('finds 其次 without 首先', () => {
    assertFound('enumeration-sequence', '健全制度。⟦其次⟧，加强普法。');
  });

  it('counts one point out of place once', () => {
    assertFound(
      'enumeration-sequence',
      '一是健全制度；⟦五是⟧规范执法；三是加强普法。',
      '一是健全制度；二是规范执法；三是加强普法。',
    );
  });

  it('keeps a point that is right after all', () => {
    assertFound(
      'enumeration-sequence',
      '一是健全制度；⟦三是⟧规范执法；三是加强普法；四是化解纠纷。',
      '一是健全制度；二是规范执法；三是加强普法；四是化解纠纷。',
    );
  });
});

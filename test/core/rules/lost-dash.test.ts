import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { assertFound } from './found.ts';
import { said } from './said.ts';

describe('lost-dash', () => {
  it('is lost between two years up to thirty apart', () => {
    assertFound(
      'lost-dash',
      '落实规划（⟦19902020⟧年）、规划（19892020年）、规划（⟦20212022⟧年）、规划（20212021年）。',
    );
  });

  it('is certain before 年 or in 《》 alone', () => {
    assertFound('lost-dash', '落实规划（20212025）、《规划（⟦20212025⟧）》、《规划（19502025）》。');
  });

  it('says what stands in its place', () => {
    assert.match(said('lost-dash', '落实规划（20212025年）。')[0] ?? '', /丢了连接号/);
    assert.match(said('lost-dash', '落实规划（2021一2025年）。')[0] ?? '', /写成了汉字“一”/);
  });
});

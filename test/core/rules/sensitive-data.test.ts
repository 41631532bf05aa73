import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('sensitive-data', () => {
  const check = (marked: string) => assertFound('sensitive-data', marked);

  it('finds identity numbers, mobile numbers and marks of secrecy', () => {
    check(
      '⟦机密★⟧\n⟦秘密★1年⟧\n身份证⟦990101199001010027⟧、⟦11010119900307803X⟧，电话⟦13900000000⟧、⟦139-0000-0000⟧。',
    );
  });

  it('leaves other numbers alone', () => {
    check('990101199001010028，12345，0240-88900000，13900000000元，139****0000，编号A13900000000，保守秘密。');
  });
});

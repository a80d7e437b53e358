import { expect, it } from 'vitest';
import { headOf, tailOf } from '../../../src/text/truncate.ts';

it('no flag is torn apart in a long row of them', () => {
  const text = '🇨🇳'.repeat(40);
  for (const shown of [headOf(text, 30), tailOf(text, 30)]) {
    expect(shown.replaceAll('🇨🇳', '')).toBe('');
    expect(shown).toHaveLength(28);
  }
});

it.each([
  ['甲乙丙', 2, '甲乙', '乙丙'],
  ['甲乙丙', 3, '甲乙丙', '甲乙丙'],
  ['甲乙丙', 0, '', ''],
  ['😀😀', 3, '😀', '😀'],
  ['😀😀', 1, '', ''],
  ['e\u0301e\u0301', 3, 'e\u0301', 'e\u0301'],
  ['', 5, '', ''],
])('%s cut to %i: %s… and …%s', (text, max, head, tail) => {
  expect([headOf(text, max), tailOf(text, max)]).toEqual([head, tail]);
});

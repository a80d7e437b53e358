import { expect, test } from 'vitest';
import { messageStyle } from './message-style.ts';
import { THEMES } from './themes.ts';

const found = (style: string, pattern: RegExp) =>
  new Set([...style.matchAll(pattern)].map(([, name = '']) => name));

test.each(THEMES)('the %s theme has every colour that is used, and no other', (theme) => {
  const style = messageStyle(390, theme);
  // A container brings its own.
  const given = found(style, /--([\w-]+):/g).add('accent');
  expect(found(style, /var\(--([\w-]+)\)/g)).toEqual(given);
});

import { expect, test } from 'vitest';
import { messageStyle } from '../../../../src/surfaces/web/discord/message-style.ts';
import { colorsOf, THEMES } from '../../../../src/surfaces/web/discord/themes.ts';

const found = (style: string, pattern: RegExp) =>
  new Set([...style.matchAll(pattern)].map(([, name = '']) => name));

test.each(THEMES)('the %s theme has every colour that is used, and no other', (theme) => {
  // These depend on the width, not on the theme.
  const given = found(colorsOf(theme), /--([\w-]+):/g)
    .add('dc-gap')
    .add('dc-padding');
  expect(found(messageStyle(), /var\(--([\w-]+)\)/g)).toEqual(given);
});

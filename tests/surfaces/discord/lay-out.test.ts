import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Control } from '../../../src/surfaces/discord/control.ts';
import type { Item } from '../../../src/surfaces/discord/item.ts';
import { buttonsBelow, buttonsBeside } from '../../../src/surfaces/discord/lay-out.ts';
import type { Size } from '../../../src/surfaces/discord/measure.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const library = shippedLibrary();
const speaker = createSpeaker('zh-CN', library, String);
const control: Control = { label: '甲', action: { action: 'share' } };

const words = fc.string({ maxLength: 20 });
const items: fc.Arbitrary<Item[]> = fc.array(
  fc
    .record({
      text: words,
      place: fc.option(words, { nil: undefined }),
      passages: fc.subarray([...library.corpus.passages], { maxLength: 7 }),
      choices: fc.option(fc.array(fc.constant(control), { maxLength: 7 }), { nil: undefined }),
    })
    .map(({ place, choices, ...item }): Item => {
      return {
        ...item,
        ...(place === undefined ? {} : { place }),
        ...(choices === undefined ? {} : { choices }),
      };
    }),
  { maxLength: 12 },
);

interface Drawn {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Drawn[];
  readonly accessory?: Drawn;
}

/** Counts as Discord does: nested components too, and the text of all displays. */
function count(all: readonly Drawn[]): Size {
  return all.reduce<Size>(
    (sum, { content = '', components = [], accessory }) => {
      const inner = count(accessory === undefined ? components : [...components, accessory]);
      return {
        components: sum.components + 1 + inner.components,
        text: sum.text + content.length + inner.text,
      };
    },
    { components: 0, text: 0 },
  );
}

it.each([
  ['beside', buttonsBeside],
  ['below', buttonsBelow],
])('with buttons %s, items measure what they are when they are drawn', (_, layOut) => {
  fc.assert(
    fc.property(items, (items) => {
      expect(layOut.measure(items)).toEqual(count(layOut.draw(items, speaker)));
    }),
  );
});

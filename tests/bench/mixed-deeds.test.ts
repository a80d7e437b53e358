import { expect, test } from 'vitest';
import { createMixedDeeds } from '../../bench/load/mixed-deeds.ts';
import { createRandom } from '../../bench/shuffle.ts';

const BUTTON = { type: 2, custom_id: 'v1:share' };
const DELETE = { type: 2, custom_id: 'v1:delete' };
const MESSAGE = { components: [{ type: 17, components: [{ type: 1, components: [BUTTON] }] }] };

test('a soak brings ever new words', () => {
  const deeds = createMixedDeeds(createRandom(1));
  deeds.seen([MESSAGE]);
  const said = Array.from({ length: 2000 }, () => deeds.next()).filter(
    ({ kind }) => kind !== 'press',
  );
  expect(said.length).toBeGreaterThan(1400);
  const first = new Set(said.slice(0, said.length / 2).map((deed) => JSON.stringify(deed)));
  const news = said.slice(said.length / 2).filter((deed) => !first.has(JSON.stringify(deed)));
  // Beginnings of what is typed, known names and ordinals come again.
  expect(news.length / (said.length / 2)).toBeGreaterThan(0.8);
});

test('it presses every button of the answers but the one that deletes them', () => {
  const deeds = createMixedDeeds(createRandom(1));
  deeds.seen([{ components: [BUTTON, DELETE] }]);
  const pressed = Array.from({ length: 500 }, () => deeds.next()).flatMap((deed) =>
    deed.kind === 'press' ? deed.customId : [],
  );
  expect(pressed.length).toBeGreaterThan(50);
  expect(new Set(pressed)).toEqual(new Set(['v1:share']));
});

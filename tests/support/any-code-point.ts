import fc from 'fast-check';

const SURROGATES = 0x800;
const FIRST_SURROGATE = 0xd800;

/**
 * What `fc.string({ unit: 'binary' })` is made of, for `unit`: any code point but half surrogates.
 * fast-check's own writes down all 1.1 million of them, which takes a second and stays in memory.
 */
export const anyCodePoint = fc.integer({ min: 0, max: 0x10ffff - SURROGATES }).map(
  (n) => String.fromCodePoint(n < FIRST_SURROGATE ? n : n + SURROGATES),
  // With the way back fast-check also tries its list of difficult words, such as __proto__.
  (text: unknown) => {
    const [character, ...more] = typeof text === 'string' ? text : '';
    const point = character?.codePointAt(0);
    if (point === undefined || more.length > 0) throw new TypeError('not one code point');
    return point < FIRST_SURROGATE ? point : point - SURROGATES;
  },
);

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Article,
  articleId,
  type Passage,
  passageId,
} from '../../../src/knowledge/article.ts';
import { type Citation, cite } from '../../../src/knowledge/citation.ts';

/** What titles and quotes may hold: long, joined, from right to left, or markup to Discord. */
const piece = fc.constantFrom(
  ...[
    '银行',
    '合作。',
    '很长'.repeat(60),
    '👩‍👩‍👧‍👦',
    '🇨🇳',
    'شراكة ',
    'e\u0301',
    '\u202e',
    'word ',
  ],
  ...['**粗**', '||x||', '@everyone', '<@123456789012345678>', '<t:1:R>', '# ', '> ', '- ', '1. '],
  ...['`', '```', '\\', '[a](https://e.org)', 'https://e.org', '_', '~~', '*'.repeat(40)],
);
export const text = (max: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: max, size: 'max' })
    .map((pieces) => `文${pieces.join('')}`);

export const article = fc
  .record({
    title: text(8),
    source: text(8),
    notice: text(8),
    inferred: fc.constantFrom({}, { title: '文' }),
    trail: fc.array(text(3), { maxLength: 2 }),
    texts: fc.uniqueArray(text(40), { minLength: 1, maxLength: 12 }),
  })
  .map(({ trail, texts, ...front }): Article => {
    const id = articleId.parse('generated');
    const passages = texts.map((text, n): Passage => {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      const place = { id: passageId.parse(`${n + 1}-${hash}`), ordinal: n + 1, line: n };
      const form = { kind: 'paragraph' } as const;
      return {
        kind: 'passage',
        article: id,
        ...place,
        text,
        form,
        map: [0, 0],
        title: front.title,
        trail,
      };
    });
    const file = {
      file: 'generated.md',
      language: 'zh-CN',
      tags: [],
      headings: [],
      headingPlaces: [],
      captions: [],
    };
    return { id, ...front, ...file, published: '2021-05', passages };
  });

/** Where a quote begins and ends within its passage, as shares of its characters. */
export const span = fc.tuple(
  fc.double({ min: 0, max: 0.9, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

export const whole = fc.constant<[number, number]>([0, 1]);

export function citeIn(article: Article, n: number, [from, length]: [number, number]): Citation {
  const passage = article.passages[n % article.passages.length];
  if (passage === undefined) throw new RangeError('a made article has passages');
  const letters = [...passage.text];
  const start = letters.slice(0, Math.floor(from * letters.length)).join('').length;
  const rest = [...passage.text.slice(start)];
  const quote = rest.slice(0, Math.max(1, Math.ceil(length * rest.length))).join('');
  return cite(article, passage, quote, start);
}

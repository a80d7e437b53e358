import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, type Block, citationsOf, heading } from '../../../src/answer/answer.ts';
import { answerComparison } from '../../../src/answer/answer-comparison.ts';
import { showMore } from '../../../src/answer/show-more.ts';
import { showSource } from '../../../src/answer/show-source.ts';
import type { EntityId } from '../../../src/entities/entity.ts';
import type { Fact } from '../../../src/facts/kinds.ts';
import type { Article, ArticleId, Passage, PassageId } from '../../../src/knowledge/article.ts';
import { type Citation, cite } from '../../../src/knowledge/citation.ts';
import { createCorpus } from '../../../src/knowledge/corpus.ts';
import type { Library } from '../../../src/library.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import { parseCustomId } from '../../../src/surfaces/discord/custom-id.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { renderShared } from '../../../src/surfaces/discord/share.ts';
import { renderJson } from '../../../src/surfaces/json.ts';
import { LOCALES } from '../../../src/text/locale.ts';
import { drawMarkdown } from '../../gallery/discord-markdown.ts';
import { buttonIdsOf, expectGoodBody, textsOf } from '../../support/discord-body.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const { entities } = shippedLibrary();

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
const text = (max: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: max, size: 'max' })
    .map((pieces) => `文${pieces.join('')}`);

const article = fc
  .record({
    title: text(8),
    source: text(8),
    notice: text(8),
    inferred: fc.constantFrom({}, { title: '文' }),
    trail: fc.array(text(3), { maxLength: 2 }),
    texts: fc.uniqueArray(text(40), { minLength: 1, maxLength: 12 }),
  })
  .map(({ trail, texts, ...front }): Article => {
    const id = 'generated' as ArticleId;
    const passages = texts.map((text, n): Passage => {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      const passageId = `${n + 1}-${hash}` as PassageId;
      const place = { id: passageId, ordinal: n + 1, line: n };
      return { kind: 'passage', article: id, ...place, text, title: front.title, trail };
    });
    const rest = { file: 'generated.md', published: '2021-05', language: 'zh-CN', headings: [] };
    return { id, ...front, ...rest, passages, captions: [] } as unknown as Article;
  });

/** Where a quote begins and ends within its passage, as shares of its characters. */
const span = fc.tuple(
  fc.double({ min: 0, max: 0.9, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function citeIn(article: Article, n: number, [from, length]: [number, number]): Citation {
  const passage = article.passages[n % article.passages.length] as Passage;
  const letters = [...passage.text];
  const start = letters.slice(0, Math.floor(from * letters.length)).join('').length;
  const rest = [...passage.text.slice(start)];
  const quote = rest.slice(0, Math.max(1, Math.ceil(length * rest.length))).join('');
  return cite(article, passage, quote, start);
}

const facts = fc
  .tuple(article, fc.array(span, { minLength: 1, maxLength: 200, size: 'max' }))
  .map(([article, spans]) => {
    const blocks = spans.map((span, n): Block => {
      const quotes = [citeIn(article, n, span), citeIn(article, n + 1, span)];
      const about = {
        kind: 'figure',
        entity: 'huawei' as EntityId,
        measure: '网点',
        value: `${n}家`,
      };
      return {
        kind: 'fact',
        found: { fact: { id: `${n}`, article, quotes, ...about } as unknown as Fact },
      };
    });
    const values = { names: { entities: ['huawei' as EntityId] } };
    const answer: Answer = {
      kind: 'facts',
      blocks: [heading('name.facts', values), heading('fact.figure'), ...blocks],
      again: { command: 'partner', ids: ['huawei'] },
      coverage: { found: blocks.length, articles: 1, asOf: article.published },
    };
    return { article, answer };
  });

const comparisons = fc
  .tuple(article, fc.array(span, { minLength: 2, maxLength: 120, size: 'max' }))
  .map(([article, spans]) => {
    const facts = spans.map((span, n) => {
      const entity = n % 3 === 0 ? 'huawei' : 'xiaomi';
      const measure = n % 5 === 0 ? '网点' : `网点${n}`;
      const about = { kind: 'figure', entity, measure, value: `${n}家` };
      const quotes = [citeIn(article, n, span), citeIn(article, n + 1, span)];
      return { id: `${n}`, article, quotes, ...about } as unknown as Fact;
    });
    const library = { ...shippedLibrary(), corpus: createCorpus([article]), facts };
    return { article, answer: answerComparison('华为', '小米', library) };
  });

const passages = fc
  .tuple(
    article,
    fc.array(span, { minLength: 1, maxLength: 3 }),
    fc.array(span, { maxLength: 27, size: 'max' }),
  )
  .map(([article, shown, further]) => {
    const quotes = shown.map(
      (span, n): Block => ({ kind: 'quote', citation: citeIn(article, n, span) }),
    );
    const answer: Answer = {
      kind: 'passages',
      blocks: [heading('answer.passages'), ...quotes],
      further: further.map((span, n) => citeIn(article, n + shown.length, span)),
      coverage: { found: quotes.length + further.length, articles: 1, asOf: article.published },
    };
    return { article, answer };
  });

const drawn = (body: object) =>
  textsOf(body)
    .map((line) => drawMarkdown(line, new Date(0)))
    .join('\n');

/** All bodies that buttons lead to from an answer; each is proper, and so is it shared. */
function everyBody(answer: Answer, library: Library, locale: (typeof LOCALES)[number]): object[] {
  const bodies: object[] = [];
  const opened = new Set<string>();
  const open = (answer: Answer, from: number) => {
    const { body } = renderDiscord(answer, locale, entities, { audience: 'asker', from });
    const forAll = renderDiscord(answer, locale, entities).body;
    const shared = renderShared(body as never, '9'.repeat(20), locale, entities)?.body ?? {};
    for (const each of [body, forAll, shared]) {
      expectGoodBody(each);
      expect(drawn(each)).not.toMatch(/class="(?:spoiler|time|emoji)"|<h[12]|<a |<s>|<em>|<code/);
    }
    // Who shared it is the only one who is named as a person, and even they are not pinged.
    expect(drawn(shared).match(/class="mention"/g)).toHaveLength(1);
    for (const each of [body, forAll]) expect(drawn(each)).not.toContain('class="mention"');
    bodies.push(body);
    for (const id of buttonIdsOf(body)) {
      if (opened.has(id)) continue;
      opened.add(id);
      const action = parseCustomId(id);
      if (action?.action === 'page') open(answer, action.from);
      if (action?.action === 'more') open(showMore(action.references, library), 0);
    }
  };
  open(answer, 0);
  return bodies;
}

it.each([
  ['facts', facts],
  ['passages', passages],
  ['comparisons', comparisons],
] as const)(
  'every citation of %s is in the message or behind its buttons, within all limits',
  (_, made) => {
    fc.assert(
      fc.property(made, fc.constantFrom(...LOCALES), ({ article, answer }, locale) => {
        const library = { ...shippedLibrary(), corpus: createCorpus([article]) };
        const bodies = everyBody(answer, library, locale);
        const sources = new Set(bodies.flatMap(buttonIdsOf).map((id) => id.split(':')[3]));
        const cited = [...citationsOf(answer.blocks), ...(answer.further ?? [])];
        for (const { passage } of cited) expect(sources).toContain(passage.id);
        expect(renderJson(answer, entities).citations).toHaveLength(
          citationsOf(answer.blocks).length,
        );
        const plain = { bold: String, dim: String, mark: String };
        expect(renderConsole(answer, locale, entities, plain)).not.toMatch(/\p{Cf}/u);
      }),
      { numRuns: 8 },
    );
  },
);

it('a passage of any length is shown to its last letter', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...LOCALES), (article, locale) => {
      const library = { ...shippedLibrary(), corpus: createCorpus([article]) };
      for (const { id, text } of article.passages) {
        let shown = '';
        for (let part = 0; shown.length < text.length; part++) {
          const answer = showSource(article.id, id, library, part);
          const body = everyBody(answer, library, locale)[0] ?? {};
          const quote = answer.blocks.flatMap((block) =>
            block.kind === 'context' && block.role === 'passage' ? block.citation.quote : [],
          );
          expect(quote[0]?.length).toBeGreaterThan(0);
          expect(
            textsOf(body)
              .join('\n')
              .replace(/\\([\p{P}\p{S}])/gu, '$1'),
          ).toContain(quote[0]);
          shown += quote[0];
        }
        expect(shown).toBe(text);
      }
    }),
    { numRuns: 30 },
  );
});

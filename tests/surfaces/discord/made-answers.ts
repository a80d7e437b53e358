import fc from 'fast-check';
import type { Answer, Block } from '../../../src/answer/answer.ts';
import { heading, notice, quiet } from '../../../src/answer/blocks.ts';
import type { ComparedSentence, Verdict } from '../../../src/answer/verdict.ts';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { type EntityId, entityId } from '../../../src/entities/entity.ts';
import type { Fact } from '../../../src/facts/kinds.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import type { Citation } from '../../../src/knowledge/citation.ts';
import { createCorpus } from '../../../src/knowledge/corpus.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { article, citeIn, span, text, whole } from './made-article.ts';

const [HUAWEI, XIAOMI] = [entityId.parse('huawei'), entityId.parse('xiaomi')];
const VIA = [entityId.parse('tencent'), entityId.parse('batj')];

/** The n-th figure of an article; every other one is confirmed, planned, and shown whole. */
function figure(
  article: Article,
  n: number,
  span: [number, number],
  about: { readonly entity: EntityId; readonly measure: string },
): Fact {
  const quotes = [citeIn(article, n, span), citeIn(article, n + 1, span)];
  const at = { file: 'generated.yaml', line: n + 1 };
  const fact = {
    kind: 'figure',
    id: `${n}`,
    article,
    at,
    quotes,
    value: `${n}家`,
    ...about,
  } as const;
  if (n % 2 === 0) return { ...fact, believed: { by: 'program' }, whole: {} };
  return {
    ...fact,
    believed: { by: 'person', why: '读过' },
    whole: { value: `**超过**${n}家` },
    status: 'planned',
    yearFrom: 'published',
    whenWords: '@everyone 那年',
  };
}

export const facts = fc
  .tuple(article, fc.array(span, { minLength: 1, maxLength: 200, size: 'max' }))
  .map(([article, spans]) => {
    const blocks = spans.map((span, n): Block => {
      const fact = figure(article, n, span, { entity: HUAWEI, measure: '网点' });
      const via = n % 3 === 0 ? VIA : [];
      return { kind: 'fact', found: { fact, via } };
    });
    const answer: Answer = {
      kind: 'facts',
      blocks: [
        heading('name.facts', { names: { entities: [HUAWEI] } }),
        heading('fact.figure'),
        ...blocks,
      ],
      again: { command: 'partner', ids: [HUAWEI] },
      coverage: { found: blocks.length, articles: 1, asOf: '2021-05' },
    };
    return { article, answer };
  });

export const comparisons = fc
  .tuple(article, fc.array(span, { minLength: 2, maxLength: 120, size: 'max' }))
  .map(([article, spans]) => {
    const facts = spans.map((span, n) => {
      const entity = n % 3 === 0 ? HUAWEI : XIAOMI;
      return figure(article, n, span, { entity, measure: n % 5 === 0 ? '网点' : `网点${n}` });
    });
    const library = { ...shippedLibrary(), corpus: createCorpus([article]), facts };
    return { article, answer: answerComparison('华为', '小米', library) };
  });

/** Passages that answer, quoted in part, or weak ones, quoted whole. */
const quoted = (weak: boolean) =>
  fc
    .tuple(
      article,
      fc.array(weak ? whole : span, { minLength: 1, maxLength: 3 }),
      fc.array(weak ? whole : span, { maxLength: 27, size: 'max' }),
    )
    .map(([article, shown, further]) => {
      const quotes = shown.map((span, n): Block => {
        return { kind: 'quote', citation: citeIn(article, n, span), ...(weak ? { weak } : {}) };
      });
      const answer: Answer = {
        kind: weak ? 'nearest' : 'passages',
        blocks: [...(weak ? [notice('answer.unsure'), quiet('answer.nearest')] : []), ...quotes],
        further: further.map((span, n) => citeIn(article, n + shown.length, span)),
      };
      return { article, answer };
    });

export const passages = quoted(false);
export const nearest = quoted(true);

/** Sentences of a message, each held beside one sentence of the article at the most. */
export const checks = fc
  .tuple(article, fc.array(fc.tuple(text(6), span), { minLength: 1, maxLength: 8 }))
  .map(([article, claims]) => {
    const blocks = claims.map(([words, span], n): Block => {
      const verdict: Verdict =
        n % 3 === 2
          ? { kind: 'not-found' }
          : {
              kind: n % 3 === 0 ? 'near' : 'quoted',
              sentences: [evidence(citeIn(article, n, span), words)],
            };
      return { kind: 'claim', words, verdict, facts: [] };
    });
    const messages = [{ key: 'check.sum-near', values: { count: blocks.length } } as const];
    const sum = { count: blocks.length, sum: { messages } };
    const answer: Answer = { kind: 'check', blocks: [heading('check.sum', sum), ...blocks] };
    return { article, answer };
  });

function evidence(citation: Citation, words: string): ComparedSentence {
  const letters = [...citation.quote];
  const end = letters.slice(0, Math.ceil(letters.length / 2)).join('').length;
  return {
    citation,
    differences: [
      { kind: 'words', said: words, source: citation.quote },
      { kind: 'number', said: '', source: '||2||' },
    ],
    same: { claim: [{ start: 0, end: words.length }], source: [{ start: 0, end }] },
  };
}

import { createEntities, parseEntities } from '../../src/entities/entities.ts';
import { createBodies } from '../../src/facts/bodies.ts';
import type { Passage } from '../../src/knowledge/article.ts';
import { articleId, passageId } from '../../src/knowledge/article.ts';
import { noTerms } from '../../src/knowledge/terms.ts';
import type { Evidence } from '../../src/search/confidence/evidence.ts';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import { documentsOf, indexPassages } from '../../src/search/index/passage-index.ts';
import type { Vocabulary } from '../../src/search/question/analysis.ts';
import { analyzeQuestion, type Question } from '../../src/search/question/question.ts';
import { createGlossary, parseSynonyms } from '../../src/search/question/synonyms.ts';
import { createSearchOver, type Search } from '../../src/search/search.ts';
import type { PartialDate } from '../../src/text/dates.ts';
import { createFindWords } from '../../src/text/find-words.ts';
import { shippedKinds } from '../support/knowledge.ts';

/** A passage by its text, or by what of it matters. */
export type Given =
  | string
  | Partial<Pick<Passage, 'article' | 'text' | 'title' | 'trail' | 'ordinal'>>;

/** No names, no glossary: what is counted can be counted by hand. */
export const NO_VOCABULARY: Vocabulary = {
  entities: createEntities([]),
  findConcepts: createGlossary(new Map(), []).findConcepts,
  bodies: createBodies(noTerms.field.bodies),
  findOffices: () => [],
};

/** No names, and a glossary of the given meanings. */
export function glossary(...meanings: readonly (readonly string[])[]): Vocabulary {
  const text = JSON.stringify(meanings);
  const { owners } = parseSynonyms({ path: 's.yaml', name: 's.yaml', text });
  return { ...NO_VOCABULARY, findConcepts: createGlossary(owners, []).findConcepts };
}

/** Names that no library has, and words of one meaning. */
export const MADE_UP: Vocabulary = {
  entities: parseEntities(
    {
      path: 'e.yaml',
      name: 'e.yaml',
      text: `
- { id: whale, kind: company, name: { zh-CN: 鲸鱼数科, zh-TW: 鯨魚數科, en-US: Whale }, members: [krill] }
- { id: krill, kind: company, name: { zh-CN: 磷虾支付, zh-TW: 磷蝦支付, en-US: Krill Pay } }
- { id: heron, kind: company, name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron } }
- { id: songjiang, kind: bank, name: { zh-CN: 松江银行, zh-TW: 松江銀行, en-US: Songjiang Bank } }
`,
    },
    shippedKinds(),
  ).entities,
  findConcepts: glossary(['灯塔', '航标', 'beacon']).findConcepts,
  bodies: NO_VOCABULARY.bodies,
  findOffices: createFindWords(['站长']),
};

/** Passages of the given texts, none of which opens its article unless its ordinal is said to be 1. */
export function passagesOf(given: readonly Given[]): Passage[] {
  return given.map((each, n) => ({
    kind: 'passage',
    article: articleId.parse('test'),
    id: passageId.parse(`${n}`),
    ordinal: n + 2,
    text: '',
    form: { kind: 'paragraph' },
    map: [0, 0],
    title: '',
    trail: [],
    line: n + 1,
    ...(typeof each === 'string' ? { text: each } : each),
  }));
}

/** @param published when the articles were published */
export function searchOver(
  given: readonly Given[],
  vocabulary = NO_VOCABULARY,
  published?: PartialDate,
): Search {
  const index = indexPassages(passagesOf(given), vocabulary);
  const engine = createMiniSearchEngine(documentsOf(index));
  return createSearchOver(index, engine, vocabulary, () => published);
}

/** A question as it was typed, without repairs. */
export function ask(text: string, vocabulary = NO_VOCABULARY): Question {
  return analyzeQuestion(text, vocabulary);
}

/** What the first of the given passages says to a question, and the words of it that are quoted. */
export function weigh(
  question: string,
  given: readonly Given[],
  vocabulary = NO_VOCABULARY,
  published?: PartialDate,
): Evidence & { readonly quote: string } {
  const [passage] = passagesOf(given);
  if (passage === undefined) throw new RangeError('no passage');
  const search = searchOver(given, vocabulary, published);
  const evidence = search.ask(ask(question, vocabulary)).weigh(passage);
  const { start, end } = evidence.span;
  return { ...evidence, quote: passage.text.slice(start, end) };
}

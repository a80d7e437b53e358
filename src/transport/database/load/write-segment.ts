import type { ClientBase } from 'pg';
import { type Entities, entitiesIn } from '../../../entities/entities.ts';
import type { Fact } from '../../../facts/kinds.ts';
import { saveFact } from '../../../facts/saved-facts.ts';
import type { Problem } from '../../../files/problem.ts';
import type { Article, Passage } from '../../../knowledge/article.ts';
import { NO_TERM } from '../../../search/index/term-counter.ts';
import type { Vocabulary } from '../../../search/question/analysis.ts';
import { copyRows, type Field } from '../copy.ts';
import { hashOfText, packArticleRows, packTerms } from '../passage-bytes.ts';
import { packIds } from '../postings-bytes.ts';
import {
  type Analysed,
  analysePassages,
  captionKeys,
  createBelow,
  shapeOfRow,
  visitPairs,
  visitTerms,
} from './analyse.ts';
import { type CharCounting, createCharCounting, packCounts } from './char-counts.ts';
import { createPostingsGatherer, type PostingsGatherer } from './gather-postings.ts';
import type { Words } from './words.ts';

/** An article that was read and verified, with what it is made from. */
export interface ReadArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly factsLeftOut: number | undefined;
  readonly problems: readonly Problem[];
  /** A hash of everything that its rows are made from. */
  readonly key: Buffer;
}

/** What is the same for all articles of a load. */
export interface Loading {
  readonly client: ClientBase;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly entities: Entities;
  readonly titled: boolean;
}

/** The next free numbers. */
export interface Numbers {
  passage: number;
  article: number;
  sentence: number;
}

/** Slots for pairs of characters; a small library has fewer, and is counted anew. */
export const PAIR_SLOTS = 1 << 20;

/** A part of the library that is written in one go. */
export interface Segment {
  /** How many passages it has so far. */
  readonly passages: number;
  /** Writes articles and their passages. */
  add(batch: readonly ReadArticle[]): Promise<void>;
  /** Writes what has been gathered. */
  finish(): Promise<void>;
}

export function createSegment(id: number, numbers: Numbers, loading: Loading): Segment {
  const { client } = loading;
  const words = createPostingsGatherer();
  const pairs = createPostingsGatherer();
  const captions = new Map<string, number[]>();
  const counting = createCharCounting(PAIR_SLOTS);
  let passages = 0;
  return {
    get passages() {
      return passages;
    },
    async add(batch) {
      const all = batch.flatMap(({ article }) => article.passages);
      const analysed = analysePassages(all, loading.vocabulary, loading.titled);
      await loading.words.learn(analysed.words.filter((word) => word !== undefined));
      const made = makeRows(batch, analysed, numbers, loading, {
        words,
        pairs,
        captions,
        counting,
      });
      await copyRows(client, 'passages', PASSAGE_COLUMNS, made.passages);
      await copyRows(client, 'articles', ARTICLE_COLUMNS, made.articles);
      passages += all.length;
    },
    async finish() {
      const ofWords = packed(words.done(), ({ key, ids, marked }) => [
        key,
        id,
        ids.length,
        marked,
        packIds(ids),
      ]);
      const ofPairs = packed(pairs.done(), ({ key, ids }) => [key | 0, id, packIds(ids)]);
      const ofKeys = packed(captions, ([key, ids]) => [key, id, packIds(ids)]);
      await copyRows(client, 'postings', ['word', 'segment', 'passages', 'texts', 'ids'], ofWords);
      await copyRows(client, 'pairs', ['pair', 'segment', 'ids'], ofPairs);
      await copyRows(client, 'captions', ['key', 'segment', 'ids'], ofKeys);
      await client.query(
        `insert into yinzheng.segments (id, passages, next_passage, next_sentence, char_counts, pair_counts)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          ...[id, passages, numbers.passage, numbers.sentence],
          ...[packCounts(counting.chars), packCounts(counting.pairs)],
        ],
      );
    },
  };
}

function* packed<T>(all: Iterable<T>, pack: (one: T) => Field[]): Iterable<Field[]> {
  for (const one of all) yield pack(one);
}

const PASSAGE_COLUMNS = ['id', 'hash', 'text', 'shape', 'above', 'own', 'terms'];
const ARTICLE_COLUMNS = [
  ...['id', 'name', 'key', 'first', 'passages', 'captions', 'characters', 'lengths', 'fields'],
  ...['places', 'rows', 'sentences', 'first_sentence', 'mentioned', 'facts', 'problems'],
  'facts_left_out',
];

interface Gathering {
  readonly words: PostingsGatherer;
  readonly pairs: PostingsGatherer;
  readonly captions: Map<string, number[]>;
  readonly counting: CharCounting;
}

function makeRows(
  batch: readonly ReadArticle[],
  analysed: Analysed,
  numbers: Numbers,
  { words: known, entities }: Loading,
  { words, pairs, captions, counting }: Gathering,
): { passages: Field[][]; articles: Field[][] } {
  const { index, partsOf } = analysed;
  const passages: Field[][] = [];
  const articles: Field[][] = [];
  const ids = Uint32Array.from(analysed.words, (word) =>
    word === undefined ? 0 : known.numberOf(word),
  );
  const numberOf = (term: number) => (term === NO_TERM ? NO_TERM : (ids[term] ?? NO_TERM));
  let row = 0;
  for (const { article, facts, factsLeftOut, problems, key } of batch) {
    const belowOf = createBelow(article);
    const first = numbers.passage;
    const size = article.passages.length;
    const texts = new BigUint64Array(size);
    const shapes = new Uint8Array(size);
    let characters = 0;
    const firstRow = row;
    for (const [n, passage] of article.passages.entries()) {
      const { above, own } = partsOf(row);
      passages.push([
        numbers.passage,
        ...fieldsOf(passage, belowOf(passage)),
        above,
        own,
        packTerms(row, index, numberOf),
      ]);
      visitTerms(row, index, (term, isInText) =>
        words.add(numberOf(term), numbers.passage, isInText),
      );
      visitPairs(own, (pair) => pairs.add(pair, numbers.passage));
      counting.count(above + own);
      texts[n] = hashOfText(own);
      shapes[n] = shapeOfRow(row, index);
      characters += above.length + own.length;
      numbers.passage++;
      row++;
    }
    const firstSentence = numbers.sentence;
    const sentences = Int32Array.from(article.captions, (caption) => {
      const keys = captionKeys(caption, entities);
      for (const own of keys) {
        for (const each of own) {
          const known = captions.get(each);
          if (known === undefined) captions.set(each, [numbers.sentence]);
          else known.push(numbers.sentence);
        }
        numbers.sentence++;
      }
      return keys.length;
    });
    for (const caption of article.captions) {
      passages.push([numbers.passage++, ...fieldsOf(caption, []), '', '', Buffer.alloc(0)]);
    }
    const { passages: _, captions: __, headingPlaces, ...fields } = article;
    articles.push([
      numbers.article++,
      article.id,
      key,
      first,
      size,
      article.captions.length,
      characters,
      article.passages.reduce((sum, { text }) => sum + text.length + 1, 0),
      JSON.stringify(fields),
      JSON.stringify(headingPlaces),
      packArticleRows({ texts, shapes, distinct: index.distinct.subarray(firstRow, row) }),
      sentences,
      firstSentence,
      mentionedIn(article, entities),
      JSON.stringify(facts.map(saveFact)),
      JSON.stringify(problems),
      factsLeftOut ?? null,
    ]);
  }
  return { passages, articles };
}

/** Hash, text and shape. */
function fieldsOf(passage: Passage, below: readonly number[]): Field[] {
  const { id, text, form, map, trail, line } = passage;
  return [
    Number.parseInt(id.slice(-8), 16) | 0,
    text,
    JSON.stringify({ form, map, trail, line, below }),
  ];
}

function mentionedIn({ passages, captions, headings }: Article, entities: Entities): string[] {
  const texts = [...[...passages, ...captions].map(({ text }) => text), ...headings];
  return [...new Set(texts.flatMap((text) => entitiesIn(text, entities)))];
}

import { asArticles } from '../draw-libraries.ts';
import type { QuestionSet } from '../read-set.ts';
import { createRandom, pick } from '../shuffle.ts';
import { articleOf, plain } from '../write-library.ts';

/** What a library of any size is made from. */
export interface Sources {
  /** Their passages are all in the library as they are, and their questions are asked. */
  readonly asked: readonly QuestionSet[];
  /** Texts of which only single sentences are taken, on one subject each. */
  readonly beside: readonly (readonly string[])[];
}

export interface MadeArticle {
  /** Its file in the folder of articles. */
  readonly name: string;
  readonly text: string;
  /** Of its passages, in order, the ids in the set; none if it is recombined. */
  readonly ids: readonly string[];
  /** How many passages it has. */
  readonly passages: number;
}

/** So many paragraphs stand in a recombined article, or fewer in the last. */
const PARAGRAPHS = 25;
/** The characters of a recombined paragraph: the sets are cut into windows of about this length. */
const [SHORTEST, LONGEST] = [60, 240];
/** Sentences shorter than this are titles and names; of longer ones one would be a paragraph. */
const SENTENCE = { least: 8, most: 200 };
/** A sentence up to this length also serves as a title. */
const TITLE_MOST = 36;
const SEED = 20261201;

/**
 * Makes the articles of a library one by one, always the same: those of the sets that are asked,
 * then paragraphs of real sentences in new company. No sentence of a passage that answers a question
 * is used again, or the question would have other right passages.
 * @throws RangeError if the sets that are asked are larger than the library
 */
export function* makeArticles({ asked, beside }: Sources, size: number): Iterable<MadeArticle> {
  let made = 0;
  for (const article of setArticles(asked)) {
    made += article.passages;
    yield article;
  }
  if (made > size) throw new RangeError(`the sets that are asked have ${made} passages already`);
  const subjects = [...asked.map(unaskedTexts), ...beside].map(sentencesOf);
  // A subject is drawn as often as it has sentences, so that none is repeated more than another.
  const drawn = subjects.flatMap((sentences) => sentences.map(() => sentences));
  const titles = subjects.flat().filter(({ length }) => length <= TITLE_MOST);
  const random = createRandom(SEED);
  for (let n = 0; made < size; n++) {
    const sentences = pick(drawn, random);
    const count = Math.min(PARAGRAPHS, size - made);
    const paragraphs = Array.from({ length: count }, () => recombine(sentences, random));
    made += count;
    const text = articleOf(pick(titles, random), paragraphs);
    yield { name: `made-${n}.md`, text, ids: [], passages: count };
  }
}

/** The articles of sets, each passage a paragraph. */
export function* setArticles(sets: readonly QuestionSet[]): Iterable<MadeArticle> {
  for (const [n, set] of sets.entries()) {
    for (const [m, all] of asArticles(set).entries()) {
      const passages = all.filter(({ text }) => plain(text) !== '');
      if (passages.length === 0) continue;
      const title = plain(passages[0]?.title ?? '');
      yield {
        name: `set-${n}-${m}.md`,
        text: articleOf(
          title,
          passages.map(({ text }) => plain(text)),
        ),
        ids: passages.map(({ id }) => id),
        passages: passages.length,
      };
    }
  }
}

/** The texts of a set that answer none of its questions. */
function unaskedTexts({ passages, questions }: QuestionSet): readonly string[] {
  const answering = new Set(questions.flatMap(({ relevant }) => [...relevant]));
  return passages.filter(({ id }) => !answering.has(id)).map(({ text }) => text);
}

/** The different sentences of texts, without what ends at no full stop. */
function sentencesOf(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap((text) => text.match(/[^。！？\n]+[。！？]+/gu) ?? []).map(plain);
  const { least, most } = SENTENCE;
  return [...new Set(sentences)].filter(({ length }) => least <= length && length <= most);
}

function recombine(sentences: readonly string[], random: () => number): string {
  const enough = SHORTEST + Math.floor((LONGEST - SHORTEST) * random());
  let text = '';
  while (text.length < enough) text += pick(sentences, random);
  // A paragraph that begins with a number would be an item.
  return plain(text);
}

import type { BodyWords } from '../knowledge/terms.ts';
import { BODY_ENDINGS, COMMON_ENDINGS, KIND_ENDINGS } from '../language/zh/bodies.ts';
import { createFindOverlaps, type Span } from '../text/span.ts';

/** Organisations whose names begin with another's name: 光大理财 is not 光大. */
export interface Bodies {
  /**
   * @param text folded
   * @param segments the words of the text: an ending has to end with one of them
   * @param names the names of entities in the text
   * @returns a function that gives the longer name if an ending follows the name directly
   */
  findLonger(
    text: string,
    segments: readonly Span[],
    names: readonly Span[],
  ): (name: Span) => Span | undefined;
  /** Endings that make another name of a name in a question too: 理财 and 大学, not 银行 and 科技. */
  readonly lengthening: readonly string[];
}

/** @param field how names of the field's organisations end, besides the language's own endings */
export function createBodies(field: BodyWords): Bodies {
  const lengthening = [...BODY_ENDINGS.words, ...field.endings];
  const endings = [
    ...KIND_ENDINGS.words,
    ...lengthening,
    ...COMMON_ENDINGS.words,
    ...field.common,
  ].sort((a, b) => b.length - a.length);
  return {
    lengthening,
    findLonger(text, segments, names) {
      const ends = new Set(segments.map(({ end }) => end));
      const namesAt = createFindOverlaps(names);
      return ({ start, end }) => {
        const ending = endings.find(
          (word) => text.startsWith(word, end) && ends.has(end + word.length),
        );
        if (ending === undefined) return undefined;
        const behind = { start: end, end: end + ending.length };
        return namesAt(behind).length > 0 ? undefined : { start, end: behind.end };
      };
    },
  };
}

/** A name in Latin letters, each word capitalised. */
const LATIN_NAME = /\p{Lu}[\p{Script=Latin}\d&.'-]*(?:\s+\p{Lu}[\p{Script=Latin}\d&.'-]*)*/gu;
/** AI, CEO and O2O are words; anything in capitals longer than this is a name. */
const ACRONYM_MAX = 4;

/** The names in Latin letters, except short acronyms, of a sentence that is not folded. */
export function findLatinNames(source: string): string[] {
  return Array.from(source.matchAll(LATIN_NAME), ([name]) => withoutStop(name)).filter(
    (name) => !(name.length <= ACRONYM_MAX && name === name.toUpperCase()),
  );
}

/** A name at the end of a sentence, without the full stop. */
function withoutStop(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

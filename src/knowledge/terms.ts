import { z } from 'zod';
import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { check, readYaml } from '../files/yaml.ts';
import { createFindWords, type FindWords, type FoundWord } from '../text/find-words.ts';
import type { Locale } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { anyOf } from '../text/numbers.ts';

const words = z.string().trim().min(1);
const term = z.strictObject({
  /** As texts have it; `…` stands for a few words more: 签署…协议. */
  name: words,
  /** Other words for the same. */
  also: z.array(words).default([]),
  'zh-TW': words.optional(),
  'en-US': words.optional(),
});
const list = z.array(term).default([]);
const schema = z.strictObject({
  forms: list,
  areas: list,
  measures: list,
  offices: list,
  times: list,
});

type Term = z.infer<typeof term>;

/**
 * The words of the library's field: how they are said in other languages, and which of them name a
 * relation.
 */
export interface Terms {
  /** Whether words, as a whole, are one of the closed list that names how two work together. */
  isForm(words: string): boolean;
  /** Folded: what stands in such words where the list has …; empty where it has the very words. */
  openIn(form: string): string;
  /** The words of a folded text that are terms: they name things, and no organisation. */
  find(text: string): FoundWord[];
  /** Its offices, in any language: 总经理, general manager. */
  findOffices: FindWords;
  /** How words are said in a language; undefined for what is no term, or has no translation. */
  translate(words: string, locale: Locale): string | undefined;
  /** Of each term its words in every language. */
  readonly spellings: readonly (readonly string[])[];
  /**
   * What all spellings of a term share: 营收 and 营业收入 may be one. Other words stand for themselves.
   */
  conceptOf(words: string): string;
}

const GAP = '…';
/** So many characters may stand in its place. */
const GAP_MAX = 12;

/** Reads `terms.yaml`; no word stands in one list twice. */
export function parseTerms(file: TextFile): { terms: Terms; problems: Problem[] } {
  const { value: source, problems } = readYaml({ file: file.path, text: file.text });
  if (problems.length > 0) return { terms: noTerms, problems: [...problems] };
  const checked = check(source, [], source.value ?? {}, schema);
  if ('problems' in checked) return { terms: noTerms, problems: checked.problems };
  const { value } = checked;
  const twice = Object.entries(value).flatMap(([section, terms]) => {
    const seen = new Set<string>();
    return terms.flatMap((each, n) =>
      spellingsOf(each).flatMap((word): Problem[] => {
        const known = seen.has(fold(word));
        seen.add(fold(word));
        const what = `the word ${word} stands twice under ${section}.`;
        return known ? [error(source.at(section, n), what, 'remove one.')] : [];
      }),
    );
  });
  return { terms: createTerms(value), problems: twice };
}

function spellingsOf({ name, also }: Term): string[] {
  return [name, ...also];
}

function inEveryLanguage(term: Term): string[] {
  const translations = [term['zh-TW'], term['en-US']].filter((word) => word !== undefined);
  return [...spellingsOf(term), ...translations];
}

function createTerms(lists: z.infer<typeof schema>): Terms {
  const forms = lists.forms.flatMap(spellingsOf);
  const exact = new Set(forms.filter(isWhole).map(fold));
  const open = forms.filter((form) => !isWhole(form)).map(withGaps);
  const { times, ...things } = lists;
  const all = Object.values(things).flat();
  const bySpelling = new Map(
    [...times, ...all].flatMap((each) =>
      spellingsOf(each).map((word) => [fold(word), each] as const),
    ),
  );
  const termOf = (words: string) => bySpelling.get(fold(words));
  return {
    isForm: (words) => exact.has(fold(words)) || open.some((form) => form.test(fold(words))),
    openIn(words) {
      const folded = fold(words);
      if (exact.has(folded)) return '';
      const said = open
        .map((form) => form.exec(folded)?.slice(1).join(''))
        .find((words) => words !== undefined);
      return said ?? '';
    },
    spellings: [...lists.areas, ...lists.measures, ...lists.offices].map(inEveryLanguage),
    findOffices: createFindWords(lists.offices.flatMap(inEveryLanguage).map(fold)),
    find: createFindWords(all.flatMap(spellingsOf).filter(isWhole).map(fold)),
    translate: (words, locale) => (locale === 'zh-CN' ? undefined : termOf(words)?.[locale]),
    conceptOf: (words) => fold(termOf(words)?.name ?? words),
  };
}

function isWhole(word: string): boolean {
  return !word.includes(GAP);
}

/** Folding turns … into three dots, so that each part is folded by itself. */
function withGaps(form: string): RegExp {
  const parts = form.split(GAP).map((part) => anyOf([fold(part)]));
  return new RegExp(`^${parts.join(`([\\p{L}\\p{N}]{0,${GAP_MAX}})`)}$`, 'u');
}

/** For a library without `terms.yaml`. */
export const noTerms: Terms = createTerms({
  forms: [],
  areas: [],
  measures: [],
  offices: [],
  times: [],
});

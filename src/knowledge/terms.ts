import { z } from 'zod';
import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { check, readYaml } from '../files/yaml.ts';
import { createFindWords, type FindWords, type FoundWord } from '../text/find-words.ts';
import { type AnyLocale, DEFAULT_LOCALE, OTHER_LOCALES, perOtherLocale } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { anyOf } from '../text/patterns.ts';

const words = z.string().trim().min(1);
const term = z.strictObject({
  /** As texts have it; `…` stands for a few words more: 签署…协议. */
  name: words,
  /** Other words for the same. */
  also: z.array(words).default([]),
  /** As readers of other locales know it. */
  ...perOtherLocale(words.exactOptional()),
});
const list = z.array(term).default([]);
const wordList = z.array(words);
const bodies = z.strictObject({
  endings: wordList.default([]),
  common: wordList.default([]),
});
const schema = z.strictObject({
  forms: list,
  areas: list,
  measures: list,
  offices: list,
  times: list,
  bodies: bodies.optional(),
  reports: wordList.optional(),
  periods: wordList.optional(),
});

type Term = z.infer<typeof term>;

/** How names of the field's organisations end. Folded. */
export interface BodyWords {
  /** Names end with them, and a name that goes on to one is another's: 光大理财. */
  readonly endings: readonly string[];
  /** Names end with them, which are common words as well: 旷视金融. */
  readonly common: readonly string[];
}

/** Words of the field that the checks of facts need, and nobody translates. Folded. */
export interface FieldWords {
  readonly bodies: BodyWords;
  /** Where numbers are published: 财报. */
  readonly reports: readonly string[];
  /** The time that a number covers: 年化. */
  readonly periods: readonly string[];
}

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
  translate(words: string, locale: AnyLocale): string | undefined;
  /** Of each term its words in every language. */
  readonly spellings: readonly (readonly string[])[];
  /**
   * What all spellings of a term share: 营收 and 营业收入 may be one. Other words stand for themselves.
   */
  conceptOf(words: string): string;
  readonly field: FieldWords;
}

const GAP = '…';
/** So many characters may stand in its place. */
const GAP_MAX = 12;

/**
 * Reads `terms.yaml`; no word stands in one list twice.
 * @param shipped for what a file of an earlier version of the bot cannot have
 */
export function parseTerms(
  file: TextFile,
  shipped: FieldWords = NO_FIELD_WORDS,
): { terms: Terms; problems: Problem[] } {
  const { value: source, problems } = readYaml({ file: file.path, text: file.text });
  if (problems.length > 0) return { terms: noTerms, problems: [...problems] };
  const checked = check(source, [], source.value ?? {}, schema);
  if ('problems' in checked) return { terms: noTerms, problems: checked.problems };
  const { bodies, reports, periods, ...terms } = checked.value;
  const field = { ...shipped, ...foldedField({ bodies, reports, periods }) };
  const twice = listsOf(checked.value).flatMap(([path, spellings]) => {
    const seen = new Set<string>();
    return spellings.flatMap((each, n) =>
      each.flatMap((word): Problem[] => {
        const known = seen.has(fold(word));
        seen.add(fold(word));
        const what = `the word ${word} stands twice under ${path.join('.')}.`;
        return known ? [error(source.at(...path, n), what, 'remove one.')] : [];
      }),
    );
  });
  return { terms: createTerms(terms, field), problems: twice };
}

type Lists = z.infer<typeof schema>;

/** Each list: its path in the file, and the words of each entry. */
function listsOf({ bodies, reports = [], periods = [], ...terms }: Lists) {
  const each = (word: string) => [word];
  return [
    ...Object.entries(terms).map(([name, list]) => [[name], list.map(spellingsOf)] as const),
    ...Object.entries(bodies ?? {}).map(
      ([name, list]) => [['bodies', name], list.map(each)] as const,
    ),
    ...Object.entries({ reports, periods }).map(
      ([name, list]) => [[name], list.map(each)] as const,
    ),
  ];
}

/** The lists that a file has. */
function foldedField({
  bodies,
  reports,
  periods,
}: Pick<Lists, 'bodies' | 'reports' | 'periods'>): Partial<FieldWords> {
  return {
    ...(bodies === undefined
      ? {}
      : {
          bodies: {
            endings: bodies.endings.map(fold),
            common: bodies.common.map(fold),
          },
        }),
    ...(reports === undefined ? {} : { reports: reports.map(fold) }),
    ...(periods === undefined ? {} : { periods: periods.map(fold) }),
  };
}

function spellingsOf({ name, also }: Term): string[] {
  return [name, ...also];
}

function inEveryLanguage(term: Term): string[] {
  return [...spellingsOf(term), ...OTHER_LOCALES.flatMap((locale) => term[locale] ?? [])];
}

function createTerms(
  lists: Omit<Lists, 'bodies' | 'reports' | 'periods'>,
  field: FieldWords,
): Terms {
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
    translate: (words, locale) => (locale === DEFAULT_LOCALE ? undefined : termOf(words)?.[locale]),
    conceptOf: (words) => fold(termOf(words)?.name ?? words),
    field,
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

const NO_FIELD_WORDS: FieldWords = {
  bodies: { endings: [], common: [] },
  reports: [],
  periods: [],
};

/** For a library without `terms.yaml`. */
export const noTerms: Terms = createTerms(
  { forms: [], areas: [], measures: [], offices: [], times: [] },
  NO_FIELD_WORDS,
);

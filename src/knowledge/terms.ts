import { z } from 'zod';
import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { check, readYaml } from '../files/yaml.ts';
import { createFindWords, type FindWords, type FoundWord } from '../text/find-words.ts';
import { type AnyLocale, DEFAULT_LOCALE, OTHER_LOCALES, perOtherLocale } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { anyOf } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';

const words = z.string().trim().min(1);
const term = z.strictObject({
  /** As texts have it; `…` stands for a few more characters: 签署…协议. */
  name: words,
  /** Other words for the same. */
  also: z.array(words).default([]),
  /** Its translations for other locales. */
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
  /** A name followed by one of these is the name of another organisation: 光大理财. */
  readonly endings: readonly string[];
  /** Names end with these, but they are common words too: 旷视金融. */
  readonly common: readonly string[];
}

/** Words of the field that the checks of facts need, without translations. Folded. */
export interface FieldWords {
  readonly bodies: BodyWords;
  /** Publications with numbers: 财报. */
  readonly reports: readonly string[];
  /** Words for the period that a number covers: 年化. */
  readonly periods: readonly string[];
}

/** The terms of the library's field: their translations, and which of them name a relation. */
export interface Terms {
  /** Whether the words, as a whole, are on the closed list of how two work together. */
  isForm(words: string): boolean;
  /** Folded: the words in place of the form's …; empty if the list has these very words. */
  openIn(form: string): string;
  /** The terms in a folded text: they name things, not organisations. */
  find(text: string): FoundWord[];
  /** Where a folded text has forms: those that are listed word for word, then open ones. */
  findForms(text: string): Span[];
  /** Finds areas in the words of texts. */
  findAreas: FindWords;
  /** Finds measures in any language: 用户, users. */
  findMeasures: FindWords;
  /** Finds offices in any language: 总经理, general manager. */
  findOffices: FindWords;
  /** The translation of a term; undefined if the words are not a term or have no translation. */
  translate(words: string, locale: AnyLocale): string | undefined;
  /** The words for each term in all languages. */
  readonly spellings: readonly (readonly string[])[];
  /** The name of the term that the words are a spelling of: 营业收入 for 营收; else the words. */
  nameOf(words: string): string;
  /** That name, folded: equal for all spellings of a term, however written. */
  conceptOf(words: string): string;
  readonly field: FieldWords;
}

const GAP = '…';
/** At most this many characters may fill the gap. */
const GAP_MAX = 12;

/**
 * Reads `terms.yaml`; a word may not appear in one list twice.
 * @param shipped the defaults for lists that the file does not have, being from an older version
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
        const what = `the word ${word} appears twice under ${path.join('.')}.`;
        return known ? [error(source.at(...path, n), what, 'remove one.')] : [];
      }),
    );
  });
  return { terms: createTerms(terms, field), problems: twice };
}

type Lists = z.infer<typeof schema>;

/** Each list as its path in the file and the words of each entry. */
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

/** The lists of field words that a file has, folded. */
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

function findInAny(list: readonly Term[]): FindWords {
  return createFindWords(list.flatMap(inEveryLanguage).map(fold));
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
  const gapped = forms.filter((form) => !isWhole(form)).map(withGaps);
  const open = gapped.map((form) => new RegExp(`^${form}$`, 'u'));
  const gaps = gapped.map((form) => new RegExp(form, 'gu'));
  const findWhole = createFindWords([...exact]);
  const { times, ...things } = lists;
  const all = Object.values(things).flat();
  const bySpelling = new Map(
    [...times, ...all].flatMap((each) =>
      spellingsOf(each).map((word) => [fold(word), each] as const),
    ),
  );
  const termOf = (words: string) => bySpelling.get(fold(words));
  const nameOf = (words: string) => termOf(words)?.name ?? words;
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
    findForms: (text) => [
      ...findWhole(text),
      ...gaps.flatMap((form) =>
        Array.from(text.matchAll(form), ({ index, 0: words }) => {
          return { start: index, end: index + words.length };
        }),
      ),
    ],
    spellings: [...lists.areas, ...lists.measures, ...lists.offices].map(inEveryLanguage),
    findAreas: createFindWords(lists.areas.flatMap(spellingsOf).map(fold)),
    findMeasures: findInAny(lists.measures),
    findOffices: findInAny(lists.offices),
    find: createFindWords(all.flatMap(spellingsOf).filter(isWhole).map(fold)),
    translate: (words, locale) => (locale === DEFAULT_LOCALE ? undefined : termOf(words)?.[locale]),
    nameOf,
    conceptOf: (words) => fold(nameOf(words)),
    field,
  };
}

function isWhole(word: string): boolean {
  return !word.includes(GAP);
}

/** Folds each part by itself, because folding turns … into three dots. */
function withGaps(form: string): string {
  const parts = form.split(GAP).map((part) => anyOf([fold(part)]));
  return parts.join(`([\\p{L}\\p{N}]{0,${GAP_MAX}})`);
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

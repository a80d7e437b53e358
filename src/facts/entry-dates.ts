import { error, type Problem } from '../files/problem.ts';
import type { Located } from '../files/yaml.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { dateParts, findDates } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { withoutZeroWidth } from '../text/zero-width.ts';
import { type Entry, PUBLISHED } from './fact.ts';
import { locateQuotes } from './locate-quotes.ts';
import type { Missing } from './stand.ts';

/** Reads `year_from`: where to take the year from for a date without one in the text. */
export function readYearFrom(
  source: Located<unknown>,
  { year_from: words, when }: Entry<object>,
  article: Article,
): { from?: Citation | typeof PUBLISHED; year?: number; problems: Problem[] } {
  if (words === undefined) return { problems: [] };
  const at = source.at('year_from');
  if (when === undefined) {
    const what = 'year_from gives the year of a date, but the fact has no when.';
    return { problems: [error(at, what, 'add when, or leave year_from out.')] };
  }
  if (words === PUBLISHED) {
    if (article.published === undefined) {
      const what = 'year_from is the date of the article, but the article has none.';
      const remedy = 'add published to the article, or quote words with the year.';
      return { problems: [error(at, what, remedy)] };
    }
    return { from: PUBLISHED, year: dateParts(article.published).year, problems: [] };
  }
  const { citations, problems } = locateQuotes(article, [{ text: words, at }]);
  const [citation] = citations;
  const years = findDates(fold(words)).flatMap(({ year }) => year ?? []);
  const [year] = years;
  if (citation === undefined) return { problems };
  if (year === undefined || new Set(years).size > 1) {
    const what = `year_from does not give one year: "${words}".`;
    return {
      problems: [...problems, error(at, what, 'quote words with one year, or write published.')],
    };
  }
  return { from: citation, year, problems };
}

/** Checks that `when_words` appear in a quote, and that any year in them is one of `when`. */
export function whenWordsMissing(
  { when, when_words: words }: Entry<object>,
  citations: readonly Citation[],
): Missing[] {
  if (words === undefined) return [];
  const said = withoutZeroWidth(words);
  if (!citations.some(({ quote }) => withoutZeroWidth(quote).includes(said))) {
    const what = `"${words}" appears in no quote.`;
    return [{ field: 'when_words', what, remedy: 'quote the words, or leave them out.' }];
  }
  const years = findDates(fold(words)).flatMap(({ year }) => year ?? []);
  const own = [when?.from, when?.to].flatMap((date) =>
    date === undefined ? [] : dateParts(date).year,
  );
  if (when === undefined || years.every((year) => own.includes(year))) return [];
  const what = `"${words}" does not say ${when.written}.`;
  return [{ field: 'when_words', what, remedy: 'take the words that state the date.' }];
}

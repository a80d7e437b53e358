import type { Config } from '../config.ts';
import { formatProblem, isError, type Problem } from '../files/problem.ts';
import { noArticle, parseSuggestions } from '../import/suggestions/parse-suggestions.ts';
import { placeOf } from '../import/suggestions/place-of.ts';
import { suggestFor } from '../import/suggestions/suggest-for.ts';
import { isSure, type Suggestions } from '../import/suggestions/suggestion.ts';
import type { Article } from '../knowledge/article.ts';
import { readFolder } from '../library/read-folder.ts';
import { createSpeaker } from '../surfaces/texts/say.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { createStyle } from '../transport/console/console.ts';
import { readLibraryFiles } from '../transport/library/load-library.ts';
import { createDesk } from '../transport/review/desk.ts';
import { openDialogue } from '../transport/review/dialogue.ts';
import { articleOf, readSuggested } from '../transport/review/read-suggested.ts';
import { reviewArticle } from '../transport/review/review-article.ts';
import type { Reviewing } from '../transport/review/reviewing.ts';
import { writeSuggestions } from '../transport/review/write-suggestions.ts';
import { refuse } from './refuse.ts';

/** The suggestions for one article. */
interface Pending {
  readonly article: Article;
  readonly suggestions: Suggestions;
}

/**
 * Goes through the suggestions, one at a time.
 * @param words articles, if not all; `--suggest` looks for suggestions in these first, in place of
 *   earlier ones; `--list` prints the suggestions instead of asking, `--json` as JSON
 * @returns the exit code: 1 if some suggestions cannot be read
 */
export async function review(
  { knowledgeDir, maxFileMb }: Pick<Config, 'knowledgeDir' | 'maxFileMb'>,
  words: readonly string[],
): Promise<number> {
  const articles = words.filter((word) => !word.startsWith('-'));
  const list = words.includes('--json') ? 'json' : words.includes('--list') ? 'text' : undefined;
  const { files, problems } = await readLibraryFiles(knowledgeDir, maxFileMb);
  if (files === undefined) return refuse(problems.map(formatProblem));
  const read = readFolder(files, knowledgeDir, undefined);
  const { corpus, kinds, entities, terms } = read;
  if (words.includes('--suggest')) {
    for (const article of corpus.articles.filter(({ id }) => articles.includes(id))) {
      const facts = read.facts.filter((fact) => fact.article.id === article.id);
      const suggestions = suggestFor(article, { lexicon: read.lexicon, facts });
      await writeSuggestions(knowledgeDir, article, suggestions);
    }
  }
  const suggested = await readSuggested(knowledgeDir);
  const wanted = suggested.files.filter(
    (file) => articles.length === 0 || articles.includes(articleOf(file)),
  );
  const found: Problem[] = [...suggested.problems];
  const pending = wanted.flatMap((file): Pending[] => {
    const article = corpus.article(articleOf(file));
    const parsed = parseSuggestions(file);
    found.push(...parsed.problems);
    if (article === undefined) found.push(noArticle(file.path, articleOf(file)));
    return article === undefined ? [] : [{ article, suggestions: parsed.suggestions }];
  });
  for (const problem of found) console.error(formatProblem(problem));
  const code = found.some(isError) ? 1 : 0;
  if (list !== undefined) {
    for (const each of pending) for (const line of listLines(each, list)) console.log(line);
    return code;
  }
  const desk = createDesk(knowledgeDir, kinds, entities, terms);
  await converse(pending, desk);
  return code;
}

async function converse(pending: readonly Pending[], desk: Reviewing['desk']): Promise<void> {
  const { stdin, stdout, env } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const dialogue = openDialogue(stdin, stdout, interactive);
  const tally = { accepted: 0, dropped: 0, skipped: 0 };
  const reviewing: Reviewing = {
    desk,
    dialogue,
    tally,
    style: createStyle(stdout.isTTY === true && !env['NO_COLOR']),
    speaker: () => createSpeaker(DEFAULT_LOCALE, desk.lexicon(), String),
    editor: env['VISUAL'] || env['EDITOR'] || undefined,
  };
  for (const { article, suggestions } of pending) {
    if (!(await reviewArticle(article, suggestions, reviewing))) break;
  }
  dialogue.close();
  const all = pending.flatMap(({ suggestions }) => [...suggestions.entities, ...suggestions.facts]);
  const left = all.length - tally.accepted - tally.dropped;
  dialogue.say(`\n${tally.accepted} accepted, ${tally.dropped} dropped, ${left} left`);
}

function listLines({ article, suggestions }: Pending, list: 'text' | 'json'): string[] {
  const lineOf = (quote: unknown) => placeOf(article, String(quote))?.passage.line ?? 1;
  const say = (
    kind: string,
    quote: unknown,
    entry: object,
    more: Readonly<Record<string, unknown>>,
  ) => {
    const line = lineOf(quote);
    return list === 'json'
      ? JSON.stringify({ article: article.id, line, ...more, entry })
      : `${article.file}:${line}: ${kind}: ${JSON.stringify(entry)}`;
  };
  return [
    ...suggestions.entities.map(({ entry, quote }) =>
      say('new name', quote, entry, { what: 'entity' }),
    ),
    ...suggestions.facts.map((fact) => {
      const { entry, doubts, needs } = fact;
      const sure = isSure(fact);
      return say(sure ? 'sure' : 'open', [entry['quotes']].flat()[0], entry, {
        what: 'fact',
        sure,
        doubts,
        needs,
      });
    }),
  ];
}

import { isCollection, parseDocument } from 'yaml';
import { z } from 'zod';
import { allNames, entityId, entitySchema } from '../../entities/entity.ts';
import { FACT_KINDS } from '../../facts/kinds.ts';
import { error, type Problem } from '../../files/problem.ts';
import type { TextFile } from '../../files/source-file.ts';
import { check, readYaml } from '../../files/yaml.ts';
import type { SuggestedEntity, SuggestedFact, Suggestions } from './suggestion.ts';

const words = z.array(z.string()).default([]);
const schema = z.strictObject({
  entities: z.array(z.looseObject({ id: entityId, quote: z.string() })).default([]),
  facts: z
    .array(
      z.looseObject({
        kind: z.enum(FACT_KINDS.map(({ kind }) => kind)),
        needs: z.array(entityId).default([]),
        doubts: words,
      }),
    )
    .default([]),
});

const NONE: Suggestions = { entities: [], facts: [] };

/** Reads `suggested/<article id>.yaml`, as written by the import and perhaps edited since. */
export function parseSuggestions(file: TextFile): {
  suggestions: Suggestions;
  problems: readonly Problem[];
} {
  const { value: source, problems } = readYaml({ file: file.path, text: file.text });
  if (problems.length > 0) return { suggestions: NONE, problems };
  const checked = check(source, [], source.value ?? {}, schema);
  if ('problems' in checked) return { suggestions: NONE, problems: checked.problems };
  const { entities, facts } = checked.value;
  return {
    suggestions: {
      entities: entities.map(({ quote, ...entry }): SuggestedEntity => {
        return { entry, quote, spellings: spellingsOf(entry) };
      }),
      facts: facts.map(({ needs, doubts, ...entry }): SuggestedFact => ({ entry, needs, doubts })),
    },
    problems: [],
  };
}

function spellingsOf(entry: SuggestedEntity['entry']): string[] {
  const parsed = entitySchema.safeParse({ kind: '', ...entry });
  return parsed.success ? [...new Set(allNames(parsed.data))] : [];
}

/**
 * The file without one of its suggestions; the others and the comments stay.
 * @returns undefined if none is left
 */
export function withoutSuggestion(
  text: string,
  list: keyof Suggestions,
  index: number,
): string | undefined {
  const document = parseDocument(text);
  document.deleteIn([list, index]);
  const rest = document.getIn([list]);
  if (isCollection(rest) && rest.items.length === 0) document.deleteIn([list]);
  const isEmpty = !isCollection(document.contents) || document.contents.items.length === 0;
  return isEmpty ? undefined : document.toString({ lineWidth: 0 });
}

/** A problem for suggestions of an article that is not there. */
export function noArticle(file: string, id: string): Problem {
  const what = `there is no sound article articles/${id}.md for these suggestions.`;
  return error({ file, line: 1 }, what, 'mend the article, or remove this file.');
}

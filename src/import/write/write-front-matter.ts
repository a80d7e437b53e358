import { stringify } from 'yaml';
import type { Draft, Field } from '../draft.ts';
import { tidyLine } from './tidy-text.ts';

const FIELDS = ['title', 'source', 'published', 'language', 'author', 'url'] as const;
const YEAR = /^\d{4}$/u;

/** The front matter of an article, with its --- lines: what is known, then how it was guessed. */
export function writeFrontMatter(draft: Draft): string {
  const known = FIELDS.flatMap((name) => {
    const field = draft[name];
    return field === undefined ? [] : [[name, yamlValue(field)] as const];
  });
  const inferred = FIELDS.flatMap((name) => {
    const field = draft[name];
    return field?.kind === 'guessed' ? [[name, tidyLine(field.words)] as const] : [];
  });
  const { tags = [], byline, notice, extra = {} } = draft;
  const fields = {
    ...Object.fromEntries(known),
    ...(tags.length === 0 ? {} : { tags: tags.map(tidyLine) }),
    ...(byline === undefined ? {} : { byline: tidyLine(byline) }),
    ...(notice === undefined ? {} : { notice: tidyLine(notice) }),
    ...(inferred.length === 0 ? {} : { inferred: Object.fromEntries(inferred) }),
  };
  const others = Object.entries(extra).filter(([name]) => !(name in fields));
  const all = { ...fields, ...Object.fromEntries(others) };
  return `---\n${stringify(all, { lineWidth: 0 })}---\n`;
}

/** A year is a plain number, as people write it. */
function yamlValue({ value }: Field): string | number {
  const line = tidyLine(value);
  return YEAR.test(line) ? Number(line) : line;
}

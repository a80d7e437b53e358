import { formatProblem } from '../files/problem.ts';
import type { Draft } from './draft.ts';
import type { Outcome, Summary } from './outcome.ts';
import { countSuggestions } from './suggestions/count-suggestions.ts';

const FIELDS = ['title', 'source', 'published', 'author', 'url', 'language'] as const;

/** What became of a document, as one line of JSON. */
export function formatOutcome(outcome: Outcome): string {
  if (outcome.kind === 'failed' || outcome.kind === 'skipped') return JSON.stringify(outcome);
  const { kind, document, id, file, draft, reprintOf, warnings, suggestions } = outcome;
  return JSON.stringify({
    kind,
    document,
    id,
    file,
    ...fieldsOf(draft),
    ...(draft.byline === undefined ? {} : { byline: draft.byline }),
    ...(draft.notice === undefined ? {} : { notice: draft.notice }),
    ...(draft.tags === undefined ? {} : { tags: draft.tags }),
    inferred: inferredOf(draft),
    blocks: draft.body.length,
    dropped: draft.dropped,
    remarks: draft.remarks,
    ...(reprintOf === undefined ? {} : { reprintOf }),
    warnings: warnings.map(formatProblem),
    ...(suggestions === undefined ? {} : { suggested: countSuggestions([suggestions]) }),
  });
}

/** The last line: how many documents became what, and what was suggested. */
export function formatSummaryJson({ counts, suggested }: Summary): string {
  return JSON.stringify({ summary: counts, suggested });
}

function fieldsOf(draft: Draft): Record<string, string> {
  const known = FIELDS.flatMap((name) => {
    const field = draft[name];
    return field === undefined ? [] : [[name, field.value] as const];
  });
  return Object.fromEntries(known);
}

function inferredOf(draft: Draft): Record<string, string> {
  const guessed = FIELDS.flatMap((name) => {
    const field = draft[name];
    return field?.kind === 'guessed' ? [[name, field.words] as const] : [];
  });
  return Object.fromEntries(guessed);
}

import { stem } from '../files/source-file.ts';
import type { Document, Draft, Field } from './draft.ts';
import { settleLanguage } from './settle-language.ts';
import { tidyBlocks } from './write/tidy-blocks.ts';
import { tidyLine } from './write/tidy-text.ts';
import { visibleText } from './write/visible-text.ts';

/** Longer first lines are sentences, not titles. UTF-16 units. */
const TITLE_MAX = 60;
const SENTENCE_END = /[\u3002\uff01\uff1f!?]/u;

/** Fills in what every article has and the document does not state: title, language, address. */
export function completeDraft(draft: Draft, document: Document): Draft {
  const body = tidyBlocks(draft.body);
  const lines = body.map((block) => tidyLine(visibleText(block))).filter((line) => line !== '');
  const title = draft.title ?? titleFrom(body, lines, document);
  const language = settleLanguage(draft.language, lines);
  const url = draft.url ?? (document.url === undefined ? undefined : stated(document.url));
  const isNamed = draft.title === undefined && title.kind === 'stated';
  const remarks = isNamed ? ['It has no title; the name of the file took its place.'] : [];
  const { language: _, ...others } = draft;
  return withGrounds(
    {
      ...others,
      body,
      title,
      ...(language === undefined ? {} : { language }),
      ...(url === undefined ? {} : { url }),
      remarks: [...draft.remarks, ...remarks],
    },
    lines,
  );
}

/** Keeps the words that a field was guessed from in the byline, if they are nowhere else. */
function withGrounds(draft: Draft, lines: readonly string[]): Draft {
  const { title, source, published, language, author, url, byline } = draft;
  const said = [...lines, title?.value ?? '', url?.value ?? '', byline ?? ''];
  const missing = [title, source, published, language, author, url].flatMap((field) =>
    field?.kind === 'guessed' && !said.some((text) => text.includes(tidyLine(field.words)))
      ? [tidyLine(field.words)]
      : [],
  );
  if (missing.length === 0) return draft;
  const parts = [...(byline === undefined ? [] : [byline]), ...new Set(missing)];
  return { ...draft, byline: parts.join(' | ') };
}

function stated(value: string): Field {
  return { kind: 'stated', value };
}

/** The first heading, the first sentence if it is short, or the name of the file. */
function titleFrom(
  body: ReturnType<typeof tidyBlocks>,
  lines: readonly string[],
  { name }: Document,
): Field {
  const heading = body.find(({ type }) => type === 'heading');
  const words = heading === undefined ? undefined : tidyLine(visibleText(heading));
  if (words !== undefined) return { kind: 'guessed', value: words, words };
  const [first = ''] = lines;
  const sentence = first.slice(0, 1 + first.search(SENTENCE_END)) || first;
  if (sentence !== '' && sentence.length <= TITLE_MAX) {
    const value = sentence.replace(/[\u3002]$/u, '');
    return { kind: 'guessed', value, words: sentence };
  }
  return stated(tidyLine(stem(name.split(/[?#]/u)[0] ?? '')) || tidyLine(name));
}

import { isPartialDate } from '../text/dates.ts';
import type { Draft } from './draft.ts';

/** What a file says about itself in its properties, as Word and PDF have them. */
export interface FileProperties {
  readonly title?: string;
  readonly author?: string;
  /** `2017-06-30` */
  readonly created?: string;
}

/** Programs write these by themselves: names of files, templates and user accounts. */
const NO_TITLE =
  /\.(?:docx?|wps|pptx?|xlsx?|indd|pdf|rtf|qxd)$|^(?:untitled|document|microsoft word|powerpoint|slide|template|normal)\b/iu;
const NO_AUTHOR =
  /^(?:admin\w*|user\d*|owner|microsoft\b.*|windows\b.*|unknown|default|root|guest|python-docx|apache poi|[\w.-]+@[\w.-]+|.)$/iu;

/**
 * Fills fields that the text leaves open from the properties of the file, with a remark: a program
 * writes most properties, and a person should look at them.
 */
export function withProperties(draft: Draft, properties: FileProperties): Draft {
  const { title, author, created } = properties;
  const taken = [
    ...(draft.title === undefined && title !== undefined && !NO_TITLE.test(title)
      ? [['title', title] as const]
      : []),
    ...(draft.author === undefined && author !== undefined && !NO_AUTHOR.test(author)
      ? [['author', author] as const]
      : []),
    ...(draft.published === undefined && created !== undefined && isPartialDate(created)
      ? [['published', created] as const]
      : []),
  ];
  if (taken.length === 0) return draft;
  const fields = taken.map(([name, value]) => [name, { kind: 'stated', value }] as const);
  const names = taken.map(([name]) => name).join(', ');
  const remark = `From the properties of the file, not from its text: ${names}.`;
  return { ...draft, ...Object.fromEntries(fields), remarks: [...draft.remarks, remark] };
}

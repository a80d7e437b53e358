import { AROUND_NAME, NAME_END } from '../../language/zh/page-marks.ts';
import { findDates } from '../../text/dates.ts';
import { normalize } from '../../text/normalize.ts';
import { labelsIn } from './furniture.ts';

/** Names of publishers and persons are shorter. UTF-16 units. */
const VALUE_MAX = 40;
const LINE_MAX = 400;

/**
 * What a line says behind a label: `时间：… 来源：灯塔日报 作者：沈漫` gives 灯塔日报 for the source. It ends
 * at the next label, a date, a bar, or a space between Chinese words.
 */
export function labelledIn(line: string, sort: 'source' | 'author'): string | undefined {
  if (line.length > LINE_MAX) return undefined;
  const { text, toSource } = normalize(line);
  const [label] = labelsIn(sort, text);
  if (label === undefined) return undefined;
  const next = ['source', 'author', 'byline', 'editor'] as const;
  const ends = [
    ...next.flatMap((each) => labelsIn(each, text).map(({ start }) => start)),
    ...findDates(text).map(({ start }) => start),
  ].filter((start) => start >= label.end);
  const end = Math.min(text.length, ...ends);
  if (end <= label.end) return undefined;
  const span = toSource({ start: label.end, end });
  return firstName(line.slice(span.start, span.end));
}

function firstName(words: string): string | undefined {
  const name = words.trim().split(NAME_END.form)[0]?.replace(AROUND_NAME.form, '') ?? '';
  return name === '' || name.length > VALUE_MAX ? undefined : name;
}

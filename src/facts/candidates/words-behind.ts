import { LIST_COMMA, QUOTATION } from '../../language/zh/marks.ts';
import { type Span, within } from '../../text/span.ts';
import { clausesOf, type SourceSentence } from '../source-sentence.ts';

const WORDS_MAX = 40;
const { open, close } = QUOTATION;
const QUOTED = new RegExp(`^\\s*[${open}]([^${close}]+)[${close}]`, 'u');
const PLAIN = new RegExp(`^\\s*([\\p{L}\\p{N}\\p{M}()${LIST_COMMA} -]+)`, 'u');

/** The words behind others: those in quotation marks, or else the rest of the clause. */
export function wordsBehind(before: Span, sentence: SourceSentence): string | undefined {
  const clause = clausesOf(sentence).find((each) => within(before, each));
  const { text } = sentence;
  const end = clause?.end ?? text.length;
  const quoted = QUOTED.exec(text.slice(before.end, before.end + WORDS_MAX));
  const found = quoted ?? PLAIN.exec(text.slice(before.end, Math.min(end, before.end + WORDS_MAX)));
  const words = found?.[1]?.trimEnd();
  if (found === null || words === undefined || words === '') return undefined;
  const start = before.end + found[0].indexOf(words);
  return sentence.slice({ start, end: start + words.length });
}

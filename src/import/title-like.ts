import { widthOf } from './width.ts';

/** In half-width columns: 35 Chinese characters. */
const WIDTH_MAX = 70;
/** A colon leads in what follows; an ellipsis or a comma goes on. A question may be a heading. */
const ENDS_TEXT =
  /[\u3002\uff01\uff1b;\uff0c,\u3001\uff1a:\u2026]["\u201d\u300d\u300f)\uff09]?$|\.$/u;
const HAS_SENTENCE = /[\u3002\uff01\uff1b]/u;
const HAS_LETTER = /\p{L}/u;

/** Whether a line could be a title or heading: short, and not a sentence. */
export function isTitleLike(line: string): boolean {
  return (
    widthOf(line) <= WIDTH_MAX &&
    HAS_LETTER.test(line) &&
    !ENDS_TEXT.test(line.trim()) &&
    !HAS_SENTENCE.test(line)
  );
}

import { detectLanguage } from '../knowledge/detect-language.ts';
import type { Field } from './draft.ts';

/** Languages that their script tells, whatever a page's template declares. */
const BY_SCRIPT = new Set(['zh', 'ja', 'ko']);
const WORDS_MAX = 40;

/** The language of an article's lines: as declared, unless their script says otherwise. */
export function settleLanguage(
  declared: Field | undefined,
  lines: readonly string[],
): Field | undefined {
  const detected = detectLanguage(lines.map((text) => ({ text })));
  const tag = primary(declared?.value ?? '');
  if (declared !== undefined && !BY_SCRIPT.has(primary(detected))) return declared;
  if (primary(detected) === tag) return { kind: 'stated', value: detected };
  const line = lines.find((each) => /\p{L}/u.test(each));
  if (detected === 'und' || line === undefined) return undefined;
  return { kind: 'guessed', value: detected, words: beginningOf(line) };
}

function primary(tag: string): string {
  return tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
}

/** The first words of a line, letter for letter. */
function beginningOf(line: string): string {
  const end = line.search(/[\u3002\uff01\uff1f\uff0c,!?]/u);
  return [...(end > 0 ? line.slice(0, end) : line)].slice(0, WORDS_MAX).join('');
}

import { detectLanguage } from '../knowledge/detect-language.ts';
import { toTaiwan } from '../text/taiwan.ts';
import type { Field } from './draft.ts';

/** Languages that their script tells, whatever a page's template declares. */
const BY_SCRIPT = new Set(['zh', 'ja', 'ko']);
/** Variants of Chinese, by the characters in which they are written. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/iu;
const SIMPLIFIED = /^zh-(?:hans|cn|sg|my)\b/iu;
/** The characters of a text that are looked at. */
const LOOKED_AT = 2000;
const WORDS_MAX = 40;

/** The language of an article's lines: as declared, unless their script says otherwise. */
export function settleLanguage(
  declared: Field | undefined,
  lines: readonly string[],
): Field | undefined {
  const detected = detectLanguage(lines.map((text) => ({ text })));
  const tag = declared?.value ?? '';
  if (declared !== undefined && !BY_SCRIPT.has(primary(detected))) return declared;
  if (declared !== undefined && primary(detected) === primary(tag)) {
    return isContradicted(tag, detected, lines) ? { kind: 'stated', value: detected } : declared;
  }
  const line = lines.find((each) => /\p{L}/u.test(each));
  if (detected === 'und' || line === undefined) return undefined;
  return { kind: 'guessed', value: detected, words: beginningOf(line) };
}

/**
 * Whether the characters of a Chinese text belong to another variant, or say more than a bare `zh`.
 * Many short texts have the same characters in both scripts; then the declaration decides.
 */
function isContradicted(tag: string, detected: string, lines: readonly string[]): boolean {
  if (SIMPLIFIED.test(tag)) return TRADITIONAL.test(detected);
  if (!TRADITIONAL.test(tag)) return primary(tag) === 'zh';
  const text = lines.join('\n').slice(0, LOOKED_AT);
  return SIMPLIFIED.test(detected) && toTaiwan(text) !== text;
}

function primary(tag: string): string {
  return tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
}

/** The first words of a line, letter for letter. */
function beginningOf(line: string): string {
  const end = line.search(/[\u3002\uff01\uff1f\uff0c,!?]/u);
  return [...(end > 0 ? line.slice(0, end) : line)].slice(0, WORDS_MAX).join('');
}

import type { Span } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import { analyze, type Question, type Vocabulary } from './analyze.ts';
import { heldShares } from './evidence.ts';

/** What a question asks for beyond words, and how a sentence shows that it has it. */
const CUES: readonly { readonly asks: RegExp; readonly has: RegExp }[] = [
  { asks: /何时|什么时候|哪年|哪一年|几月|时间|when/u, has: /\d\s*[年月日]/u },
  { asks: /多少|几家|几张|几个|数量|规模|how many|how much/u, has: /\d/u },
  { asks: /谁|who/u, has: /ceo|总经理|负责人|司长|表示|说/u },
  { asks: /为什么|为何|原因|why/u, has: /因为|由于|促使|背景|所以/u },
];

/**
 * The sentence of a passage that answers best: the one with the largest share of the question by
 * weight, a sentence of the asked type (a date, a number, a person) first among equals.
 * @returns its span in `text`
 */
export function pickSentence(
  text: string,
  question: Question,
  vocabulary: Vocabulary,
  weights: readonly (number | undefined)[],
): Span {
  const cues = CUES.filter(({ asks }) => asks.test(question.text));
  const total = weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0) || 1;
  let best: Span = { start: 0, end: text.length };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sentence of splitSentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const held = heldShares(question, analyze(words, vocabulary));
    const covered = held.reduce((sum, share, n) => sum + share * (weights[n] ?? 0), 0);
    const typed = cues.filter(({ has }) => has.test(words)).length;
    const score = covered / total + 0.3 * typed;
    if (score > bestScore) {
      best = sentence;
      bestScore = score;
    }
  }
  return best;
}

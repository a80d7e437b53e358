import { type Passage, wordsAbove } from '../knowledge/article.ts';
import type { Span } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Analysis, analyze, nameTerm, type Question, type Vocabulary } from './analyze.ts';
import { typesHeld } from './answer-type.ts';
import { type CompiledQuestion, charPair } from './compile-question.ts';
import { heldShares } from './evidence.ts';

/** What the headings say too, all sentences under them are about: it tells them little apart. */
const IN_HEADING = 0.1;
/** What a date, a number, a person … is worth to a question that asks for one. */
const ASKED_TYPE = 0.3;
/** A sentence about others than those asked about: its date or number is not theirs. */
const OF_OTHERS = 0.5;
/** A neighbour this good beside the best sentence is quoted with it … */
const NEIGHBOUR = 0.7;
/** … as long as both are no more than this share of the passage. */
const QUOTED_MAX = 0.6;

/**
 * The words of a passage that answer: the sentence that holds most of the question, and the one
 * beside it if it holds nearly as much. A sentence scores the share of the question's needs plus
 * the share of its pairs of characters, by rarity, each for what stands in no heading and, little,
 * for what does; plus ASKED_TYPE, less OF_OTHERS.
 * @returns their span in the passage's text, whole sentences
 */
export function answeringSpan(
  question: Question,
  compiled: CompiledQuestion,
  passage: Passage,
  vocabulary: Vocabulary,
): Span {
  const { text } = passage;
  const sentences = splitSentences(text);
  const score = createScore(question, compiled, analyze(wordsAbove(passage), vocabulary));
  const scores = sentences.map(({ start, end }) =>
    score(analyze(text.slice(start, end), vocabulary)),
  );
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const at = scores.indexOf(top);
  const best = sentences[at] ?? { start: 0, end: text.length };
  const [neighbour] = [at - 1, at + 1]
    .filter((n) => (scores[n] ?? 0) >= NEIGHBOUR * top)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .flatMap((n) => sentences[n] ?? [])
    .map((other) => ({
      start: Math.min(best.start, other.start),
      end: Math.max(best.end, other.end),
    }))
    .filter(({ start, end }) => end - start <= QUOTED_MAX * text.length);
  return neighbour ?? best;
}

function createScore(question: Question, compiled: CompiledQuestion, heading: Analysis) {
  const headed = heldShares(question, heading);
  const headingPairs = pairsOf(heading.text);
  const needs = compiled.needs.map(({ weight }, n) => ({
    weight,
    headed: (headed[n] ?? 0) > 0,
    n,
  }));
  const pairs = [...compiled.bigrams].map(([pair, weight]) => ({
    pair,
    weight,
    headed: headingPairs.has(pair),
  }));
  return (sentence: Analysis): number => {
    const held = heldShares(question, sentence);
    const own = pairsOf(sentence.text);
    const others = namesOthers(question, sentence) ? OF_OTHERS : 0;
    const type = (compiled.types & typesHeld(sentence.text)) === 0 ? 0 : ASKED_TYPE;
    return (
      twoShares(needs, ({ n }) => held[n] ?? 0) +
      twoShares(pairs, ({ pair }) => (own.has(pair) ? 1 : 0)) +
      type -
      others
    );
  };
}

function namesOthers({ names }: Question, { words, meanings }: Analysis): boolean {
  const named = [...words, ...meanings].filter((word) => word.startsWith('@'));
  return names.length > 0 && named.length > 0 && !names.some((id) => named.includes(nameTerm(id)));
}

interface Weighted {
  readonly weight: number;
  readonly headed: boolean;
}

/** The held share of what no heading says, and IN_HEADING of the held share of what one does. */
function twoShares<T extends Weighted>(items: readonly T[], held: (item: T) => number): number {
  const share = (of: readonly T[]) => {
    const total = of.reduce((sum, { weight }) => sum + weight, 0);
    return total === 0 ? 0 : of.reduce((sum, item) => sum + item.weight * held(item), 0) / total;
  };
  return (
    share(items.filter(({ headed }) => !headed)) +
    IN_HEADING * share(items.filter(({ headed }) => headed))
  );
}

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let n = 1; n < text.length; n++) {
    pairs.add(charPair(text.charCodeAt(n - 1), text.charCodeAt(n)));
  }
  return pairs;
}

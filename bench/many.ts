import type { Answer } from '../src/answer/answer.ts';
import { citationsOf } from '../src/answer/blocks.ts';
import { answerQuestion } from '../src/ask/answer-question.ts';
import type { SourceFile } from '../src/files/source-file.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import type { Library } from '../src/library/library.ts';
import { readFiles } from '../src/transport/library/read-files.ts';
import type { GoldenQuestion } from '../tests/golden/golden-question.ts';
import { judge, type Shown } from '../tests/golden/judge.ts';
import { loadShipped } from '../tests/golden/shipped.ts';
import { otherArticles } from './other-articles.ts';
import { round } from './round.ts';
import { table } from './table.ts';

/**
 * Asks the same questions of the shipped article alone and among many others: what is answered
 * rightly alone has to be shown as the same, and at the same place.
 */
const SIZES = [40, 300];

const [news, finance, ...others] = process.argv.slice(2);
if (news === undefined || finance === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:many -- NEWS_DIR FINANCE_DIR');
  process.exit(2);
}
const shipped = (await readFiles('knowledge')).filter((file) => 'bytes' in file);
const alone = build(shipped);
const [own] = alone.corpus.articles;
const written = alone.questions.map(({ text }) => text);
const bare = ['Techfin', 'KYC', 'ABS', 'BATJ', 'O2O'];
const asked: readonly Asked[] = [
  ...loadShipped().questions.map((question) => ({ group: groupOf(question), question })),
  ...written.map((ask) => ({ group: 'questions.yaml', question: { id: ask, type: '', ask } })),
  ...bare.map((ask) => ({ group: 'bare words', question: { id: ask, type: '', ask } })),
];

interface Asked {
  readonly group: string;
  readonly question: GoldenQuestion;
}

/** What an answer shows of the shipped article: as what, and which of its passages first. */
interface Outcome {
  readonly shown: Shown;
  readonly isRight: boolean;
  /** The shipped article's passages shown, by ordinal, in order. */
  readonly ordinals: readonly number[];
  /** How many passages of other articles come before the first of them. */
  readonly behind: number;
}

const more = await otherArticles(Math.max(...SIZES), { news, finance });
const before = asked.map(({ question }) => outcome(question, alone));
const rows: string[][] = [];
for (const size of SIZES) {
  const library = build([...shipped, ...more.slice(0, size - 1)]);
  const after = asked.map(({ question }) => outcome(question, library));
  const all = asked.flatMap((each, n) => {
    const [one, many] = [before[n], after[n]];
    if (one === undefined || many === undefined) return [];
    const isGolden = each.question.expected !== undefined;
    return [{ each, one, many, group: isGolden ? `${each.group}, ${one.shown}` : each.group }];
  });
  for (const group of [...new Set(all.map((each) => each.group))]) {
    const pairs = all.filter((each) => each.group === group);
    const counted = pairs.filter(({ one }) => one.isRight);
    const lost = counted.filter(({ each, one, many }) => !isKept(each, one, many));
    const gone = counted.filter(({ one, many }) => one.ordinals.length > 0 && !isShown(one, many));
    const share = (without: number) => {
      const kept = counted.length - without;
      return `${kept}/${counted.length} = ${round((100 * kept) / (counted.length || 1), 1)} %`;
    };
    rows.push([`${group}, ${size} articles`, share(lost.length), share(gone.length)]);
    for (const { each, one, many } of lost) {
      console.log(`${size} ${each.question.ask}: ${say(one)} → ${say(many)}`);
    }
  }
}
console.log(table(['right alone, and among', 'same tier and place', 'still shown'], rows));

function groupOf({ expected, type }: GoldenQuestion): string {
  if (expected === undefined) return 'unanswerable';
  return type === 'english' ? 'English' : 'golden';
}

function outcome(question: GoldenQuestion, library: Library): Outcome {
  const answer = answerQuestion(question.ask, library);
  const { shown, right } = judge(question, ofShipped(answer));
  const cited = citationsOf(answer.blocks);
  const first = cited.findIndex(({ article }) => article.id === own?.id);
  const ordinals = cited
    .filter(({ article }) => article.id === own?.id)
    .map(({ passage }) => passage.ordinal);
  // A question that nobody says the answer of is right alone as it is answered.
  const isRight =
    question.expected !== undefined || question.type !== '' ? right : shown !== 'none';
  return { shown: shownOf(answer, shown), isRight, ordinals, behind: Math.max(0, first) };
}

/** The tables give ordinals of the one article: passages of others are none of them. */
function ofShipped(answer: Answer): Answer {
  const blocks = answer.blocks.filter(
    (block) => block.kind !== 'quote' || block.citation.article.id === own?.id,
  );
  return { ...answer, blocks };
}

function shownOf(answer: Answer, shown: Shown): Shown {
  return citationsOf(answer.blocks).length === 0 ? 'none' : shown;
}

/**
 * The same tier, and the first passage of the shipped article first as before. Of what it does not
 * answer nothing is sure.
 */
function isKept({ question }: Asked, one: Outcome, many: Outcome): boolean {
  if (question.expected === undefined && question.type !== '') return many.shown !== 'sure';
  if (one.ordinals.length === 0) return true;
  return one.shown === many.shown && one.ordinals[0] === many.ordinals[0] && many.behind === 0;
}

/** One of the first passages shown is shown still. */
function isShown(one: Outcome, many: Outcome): boolean {
  return one.ordinals.some((n) => many.ordinals.includes(n));
}

function say({ shown, ordinals, behind }: Outcome): string {
  return `${shown} ${ordinals.map((n) => `¶${n}`).join(' ')}${behind > 0 ? ` behind ${behind}` : ''}`;
}

function build(files: readonly SourceFile[]): Library {
  const { library, problems } = buildLibrary(files, 'knowledge');
  if (library === undefined) throw new Error(JSON.stringify(problems[0]));
  return library;
}

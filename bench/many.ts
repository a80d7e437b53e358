import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../src/answer/answer.ts';
import { citationsOf } from '../src/answer/blocks.ts';
import { answerQuestion } from '../src/ask/answer-question.ts';
import { type SourceFile, stem } from '../src/files/source-file.ts';
import type { Passage } from '../src/knowledge/article.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import type { Library } from '../src/library/library.ts';
import { readFiles } from '../src/transport/library/read-files.ts';
import type { GoldenQuestion } from '../tests/golden/golden-question.ts';
import { judge, type Shown } from '../tests/golden/judge.ts';
import { loadShipped } from '../tests/golden/shipped.ts';
import { fileOf, otherArticles } from './other-articles.ts';
import { round } from './round.ts';
import { table } from './table.ts';

/**
 * Asks the same questions of the shipped article alone and among many others: what is answered
 * rightly alone has to be shown as the same, and at the same place.
 */
const SIZES = [40, 300];
const UNANSWERABLE = 'unanswerable';
/** All others together. */
const ANSWERED = 'all answered';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { with: { type: 'string', multiple: true, default: [] } },
});
const [news, finance, ...others] = positionals;
if (news === undefined || finance === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:many -- NEWS_DIR FINANCE_DIR [--with DIR]…');
  process.exit(2);
}
const shipped = (await readFiles('knowledge')).filter((file) => 'bytes' in file);
const alone = build(shipped);
const shippedId = alone.corpus.articles[0]?.id;
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

const own = await foldersOf(options.with);
const drawn = await otherArticles(Math.max(...SIZES), { news, finance });
const before = asked.map(({ question }) => outcome(question, alone));
const rows: string[][] = [];
for (const size of SIZES) {
  // Articles of one's own come first, so that they are in the smaller library too.
  const library = build([...shipped, ...[...own, ...drawn].slice(0, size - 1)]);
  const after = asked.map(({ question }) => outcome(question, library));
  const all = asked.flatMap((each, n) => {
    const [one, many] = [before[n], after[n]];
    if (one === undefined || many === undefined) return [];
    const isGolden = each.question.expected !== undefined;
    return [{ each, one, many, group: isGolden ? `${each.group}, ${one.shown}` : each.group }];
  });
  const groups = [...new Set(all.map((each) => each.group))];
  for (const group of [ANSWERED, ...groups]) {
    const pairs = all.filter((each) =>
      group === ANSWERED ? each.group !== UNANSWERABLE : each.group === group,
    );
    const counted = pairs.filter(({ one }) => one.isRight);
    const lost = counted.filter(({ each, one, many }) => !isKept(each, one, many));
    const gone = counted.filter(({ one, many }) => one.ordinals.length > 0 && !isShown(one, many));
    const share = (without: number) => {
      const kept = counted.length - without;
      return `${kept}/${counted.length} = ${round((100 * kept) / (counted.length || 1), 1)} %`;
    };
    rows.push([`${group}, ${size} articles`, share(lost.length), share(gone.length)]);
    for (const { each, one, many } of group === ANSWERED ? [] : lost) {
      console.log(`${size} ${each.question.ask}: ${say(one)} → ${say(many)}`);
    }
  }
}
console.log(table(['right alone, and among', 'same tier and place', 'still shown'], rows));

/** The articles of folders, each alone, without those that do not load. */
async function foldersOf(folders: readonly string[]): Promise<SourceFile[]> {
  const loaded: SourceFile[] = [];
  const passages = new Map<string, number>();
  let refused = 0;
  for (const folder of folders) {
    for (const path of (await readdir(folder, { recursive: true })).sort()) {
      if (!path.endsWith('.md')) continue;
      const bytes = await readFile(join(folder, path));
      const file = fileOf(`articles/with-${loaded.length}.md`, new TextDecoder().decode(bytes));
      const { library } = buildLibrary([...shipped, file], 'knowledge');
      if (library === undefined) {
        refused++;
        continue;
      }
      loaded.push(file);
      for (const passage of library.corpus.article(stem(file.name))?.passages ?? []) {
        const form = formOf(passage);
        passages.set(form, (passages.get(form) ?? 0) + 1);
      }
    }
  }
  if (folders.length > 0) {
    const counts = [...passages].map(([form, count]) => `${count} ${form}`).join(', ');
    console.log(
      `of ${folders.join(', ')}: ${loaded.length} articles (${counts}), ${refused} refused`,
    );
  }
  return loaded;
}

/** What a passage is in its article, as far as the loader tells. */
function formOf(passage: Passage & { readonly form?: { readonly kind: string } }): string {
  return passage.form?.kind ?? passage.kind;
}

function groupOf({ expected, type }: GoldenQuestion): string {
  if (expected === undefined) return UNANSWERABLE;
  return type === 'english' ? 'English' : 'golden';
}

function outcome(question: GoldenQuestion, library: Library): Outcome {
  const answer = answerQuestion(question.ask, library);
  const { shown, right } = judge(question, ofShipped(answer));
  const cited = citationsOf(answer.blocks);
  const first = cited.findIndex(({ article }) => article.id === shippedId);
  const ordinals = cited
    .filter(({ article }) => article.id === shippedId)
    .map(({ passage }) => passage.ordinal);
  // A question that nobody says the answer of is right alone as it is answered.
  const isRight =
    question.expected !== undefined || question.type !== '' ? right : shown !== 'none';
  return { shown: shownOf(answer, shown), isRight, ordinals, behind: Math.max(0, first) };
}

/** The tables give ordinals of the one article: passages of others are none of them. */
function ofShipped(answer: Answer): Answer {
  const blocks = answer.blocks.filter(
    (block) => block.kind !== 'quote' || block.citation.article.id === shippedId,
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

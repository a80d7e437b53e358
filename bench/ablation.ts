import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ABLATIONS, type Reader } from './ablation/ablations.ts';
import { averageOf, byMeasure, compare, countOf, halvesOf, type Run } from './ablation/compare.ts';
import type { Plan } from './ablation/measure.ts';
import { round } from './round.ts';
import { runChild } from './run-child.ts';
import { table } from './table.ts';

const USAGE = `usage: npm run --silent bench:ablation -- [options] [DIR…]
  DIR               a set of questions and passages (docs/benchmarks.md)
  --questions FILE  questions to the shipped library, as tests/golden/questions.yaml has them
  --facts FILE      a list of { id, text, fact, holds }: an article's text, a fact as a facts file has it (quotes
                    may be left out: all of the text), and whether the text states it
  --messages FILE   a list of { id, say, honest }: a message about the shipped library, and whether the library
                    says just this
  --sample N        so many questions of a set (400)
  --passages N      of a set whole articles, so many passages in all (1500)
  --only WORDS      only the lists whose name begins so; may be given several times
  --jobs N          so many processes at once (2)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    questions: { type: 'string', multiple: true, default: [] },
    facts: { type: 'string', multiple: true, default: [] },
    messages: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string', default: '400' },
    passages: { type: 'string', default: '1500' },
    only: { type: 'string', multiple: true, default: [''] },
    jobs: { type: 'string', default: '2' },
  },
});
const { questions, facts, messages, only } = values;
const plan: Plan = {
  sets: positionals,
  passages: Number(values.passages),
  sample: Number(values.sample),
  questions,
  facts,
  messages,
};
if ([...plan.sets, ...questions, ...facts, ...messages].length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const said = z.object({
  words: z.number(),
  measured: z.array(
    z.object({
      measure: z.string(),
      group: z.string(),
      values: z.array(z.number().nullable()),
    }),
  ),
});

interface Row {
  readonly name: string;
  /** Undefined where the program does not run without the list. */
  readonly words: number | undefined;
  readonly run: Run;
}

const isMeasured: Readonly<Record<Reader, boolean>> = {
  search: plan.sets.length + questions.length > 0,
  asks: questions.length > 0,
  facts: facts.length > 0,
  messages: messages.length > 0,
};
const wanted = ABLATIONS.filter(
  ({ name, readers }) =>
    readers.some((reader) => isMeasured[reader]) && only.some((words) => name.startsWith(words)),
);
const whole = await measureWithout('');
const rows = await inParallel(wanted, ({ name }) => measureWithout(name));

const measures = [...whole.run.keys()];
console.log(
  table(
    ['measure', 'cases', 'whole pack', 'two halves differ by'],
    [...whole.run].map(([name, groups]) => [
      name,
      String(countOf(groups)),
      averageOf(groups).toFixed(3),
      halvesOf(groups).toFixed(3),
    ]),
  ),
);
console.log('\nwithout the list; * more than twice the standard error, case by case\n');
console.log(
  table(
    ['list', 'words', ...measures],
    rows.map(({ name, words, run }) => [
      name,
      words === undefined ? 'fails' : String(words),
      ...measures.map((measure) => changeOf(measure, run)),
    ]),
  ),
);

async function measureWithout(name: string): Promise<Row> {
  const outcome = await runChild('./ablation/child.ts', [name, JSON.stringify(plan)]);
  if ('failure' in outcome) {
    if (name === '') throw new Error(outcome.failure);
    console.error(JSON.stringify({ without: name, failure: outcome.failure }));
    return { name, words: undefined, run: new Map() };
  }
  const { words, measured } = said.parse(outcome.value);
  const run = byMeasure(measured);
  const of = [...run].map(([measure, groups]) => [measure, round(averageOf(groups), 4)]);
  console.error(JSON.stringify({ without: name, words, ...Object.fromEntries(of) }));
  return { name, words, run };
}

/** Of shares the change; a dot where there is none, nothing where the list is not read for it. */
function changeOf(measure: string, run: Run): string {
  const [before, after] = [whole.run.get(measure), run.get(measure)];
  if (before === undefined || after === undefined) return '';
  const { by, noise } = compare(before, after);
  const shown = by.toFixed(3);
  if (Number(shown) === 0) return '·';
  return `${by > 0 ? '+' : ''}${shown}${Math.abs(by) > noise ? '*' : ''}`;
}

/** In the order of the items, so many at once. */
async function inParallel<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<T, R>();
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      results.set(item, await run(item));
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return items.flatMap((item) => results.get(item) ?? []);
}

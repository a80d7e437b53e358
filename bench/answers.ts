import { allNames } from '../src/entities/entity.ts';
import type { SourceFile } from '../src/files/source-file.ts';
import { readFiles } from '../src/transport/library/read-files.ts';
import { loadShipped } from '../tests/golden/shipped.ts';
import { articlesOfFacts } from './facts-library.ts';
import { loadProgram, type Program } from './load-program.ts';
import { percentile } from './metrics.ts';
import { otherArticles } from './other-articles.ts';
import { round } from './round.ts';
import { table } from './table.ts';
import { take } from './take.ts';

/**
 * What requests cost of the processor, from their options to the body for Discord, a kind of request
 * and a library each; beside an older checkout, in turn in one process, where one is given. Each
 * round asks all of a kind, so that nothing is asked twice in a row.
 */
const ROUNDS = 5;
const FACTS = 3000;
const SIZES = [40, 300];

const [beside, news, finance, ...others] = process.argv.slice(2);
if (others.length > 0 || (news === undefined) !== (finance === undefined)) {
  console.error('usage: npm run --silent bench:answers -- [CHECKOUT [NEWS_DIR FINANCE_DIR]]');
  process.exit(2);
}

type Request = (program: Program) => unknown;

const shipped = (await readFiles('knowledge')).filter((file) => 'bytes' in file);
const more =
  news === undefined || finance === undefined
    ? []
    : await otherArticles(Math.max(...SIZES), { news, finance });
const libraries: readonly (readonly [string, readonly SourceFile[]])[] = [
  ['shipped', shipped],
  ...(more.length === 0 ? [] : SIZES).map((size): [string, readonly SourceFile[]] => [
    `${size} articles`,
    [...shipped, ...more.slice(0, size - 1)],
  ]),
  [`${FACTS} facts`, [...shipped, ...articlesOfFacts(FACTS)]],
];
const checkouts = ['.', ...(beside === undefined ? [] : [beside])];

const rows: string[][] = [];
for (const [name, files] of libraries) {
  const programs = await Promise.all(checkouts.map((each) => loadProgram(each, files)));
  const [own] = programs;
  if (own === undefined) continue;
  for (const [kind, requests] of requestsOf(own)) {
    const medians = measure(requests, programs).map((all) => percentile(all, 0.5));
    const [here = 0, there] = medians;
    const compared = there === undefined ? [] : [round(there, 0), round(there / (here || 1), 1)];
    const cells = [requests.length, round(here, 0), ...compared];
    rows.push([`${kind}, ${name}`, ...cells.map(String)]);
  }
}
const besides = beside === undefined ? [] : ['before µs', 'times'];
console.log(table(['p50 of the processor', 'requests', 'µs', ...besides], rows));

/** The microseconds of each request, a program each; a first round warms up. */
function measure(requests: readonly Request[], programs: readonly Program[]): number[][] {
  const taken = programs.map((): number[] => []);
  for (let n = 0; n <= ROUNDS; n++) {
    for (const [at, program] of programs.entries()) {
      for (const request of requests) {
        const { cpuMs } = take(() => request(program));
        if (n > 0) taken[at]?.push(1000 * cpuMs);
      }
    }
  }
  return taken;
}

/** Each golden question, each name, pairs of them, and the controls below their answers. */
function requestsOf(program: Program): [string, readonly Request[]][] {
  const { entities, questions, corpus } = program.library;
  const golden = [
    ...loadShipped().questions.map(({ ask }) => ask),
    ...questions.map(({ text }) => text),
  ];
  const names = [...new Set(entities.all.flatMap(allNames))];
  const sides = entities.all
    .filter(({ kind }) => kind === 'company' || kind === 'bank')
    .map(({ name }) => name['zh-CN']);
  const pairs = sides.flatMap((a, n) => sides.slice(n + 1, n + 4).map((b) => ({ a, b })));
  const ask =
    (command: string, options: Readonly<Record<string, string>>): Request =>
    ({ ask }) =>
      ask(command, options);
  const all = {
    '/partner': names.map((name) => ask('partner', { name })),
    '/ask': golden.map((question) => ask('ask', { question })),
    '/compare': pairs.map((pair) => ask('compare', pair)),
    '/timeline of a name': sides.map((name) => ask('timeline', { name })),
    '/timeline': ['', '2001', '2010', '2017'].map((from) => ask('timeline', { from })),
    '/source ¶': corpus.articles
      .slice(0, 20)
      .map(({ id }) => ask('source', { passage: `${id}/1` })),
    '/library': [ask('library', {})],
    '/help': [ask('help', {})],
  };
  const asked = [...all['/partner'], ...all['/ask'].slice(0, 150), ...all['/compare']];
  const ids = asked.concat(all['/timeline']).flatMap((request) => idsOf(request(program)));
  const clicks = [...new Set(ids)].map(
    (id): Request =>
      (each) =>
        each.click(id),
  );
  const typed = ['', '工', 'gs', 'gsyh', '腾迅', '天气'].map(
    (text): Request =>
      ({ type }) =>
        type('partner', 'name', text, {}),
  );
  return [...Object.entries(all), ['a button', clicks], ['typing a name', typed]];
}

/** The custom_ids of a body. */
function idsOf(body: unknown): string[] {
  const all = JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/g);
  return Array.from(all, ([, id = '']) => id).filter((id) => !/^v1:(?:share|delete)$/.test(id));
}

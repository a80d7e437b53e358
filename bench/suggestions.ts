import { COMMANDS } from '../src/commands/registry.ts';
import type { SourceFile } from '../src/files/source-file.ts';
import { suggest } from '../src/interaction/suggest.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import type { Library } from '../src/library/library.ts';
import { readFiles } from '../src/transport/library/read-files.ts';
import { percentile } from './metrics.ts';
import { fileOf } from './other-articles.ts';
import { round } from './round.ts';
import { table } from './table.ts';

/** Measures what a key costs while someone types, on the shipped library and on ones made of it. */
const ARTICLES = [0, 80, 400];
const PASSAGES = 100;
const FACTS = 20;

/** What is typed into which option, key by key, and what the others hold. */
const TYPED: readonly (readonly [
  string,
  string,
  readonly string[],
  Readonly<Record<string, string>>,
])[] = [
  [
    'ask',
    'question',
    ['', '银', '银行', '银行核', '腾讯和中', 'gsyh', 'zhixiao', '网点', 'why', '天气'],
    {},
  ],
  ['partner', 'name', ['', '工', 'gs', 'gsyh', '腾迅', '天气预报'], {}],
  ['compare', 'b', ['', '京', 'mayi'], { a: '腾讯' }],
  ['timeline', 'from', ['', '20', '2017', '15年'], {}],
  ['timeline', 'to', ['', '2017'], { name: '腾讯', from: '2004' }],
  ['source', 'passage', ['', '1', '网', '网点', '网点不会消', '的', '没有的词'], {}],
];

const rows: string[][] = [];
for (const articles of ARTICLES) {
  const library = await libraryOf(articles);
  const size = `${library.corpus.passages.length} / ${library.facts.length}`;
  for (const [name, focused, typed, others] of TYPED) {
    const first = timeOf(library, name, focused, typed[0] ?? '', others);
    const times = typed.flatMap((text) =>
      Array.from({ length: 20 }, () => timeOf(library, name, focused, text, others)),
    );
    const ms = [first, percentile(times, 0.5), percentile(times, 0.95)];
    rows.push([size, `/${name} ${focused}`, ...ms.map((each) => String(round(each, 2)))]);
  }
}
console.log(table(['passages / facts', 'option', 'first ms', 'p50 ms', 'p95 ms'], rows));

function timeOf(
  library: Library,
  name: string,
  focused: string,
  value: string,
  others: Readonly<Record<string, string>>,
): number {
  const locale = 'zh-CN' as const;
  const request = { command: name, option: focused, typed: value, others, locale };
  const context = { library, loadedAt: new Date(0), version: '', commands: COMMANDS };
  const started = performance.now();
  suggest(request, context);
  return performance.now() - started;
}

/** The shipped library, and so many articles more: its passages under other words, and figures. */
async function libraryOf(articles: number): Promise<Library> {
  const shipped = await readFiles('knowledge');
  const { library } = buildLibrary(shipped, 'knowledge');
  const texts = library?.corpus.passages.map(({ text }) => text) ?? [];
  const more = Array.from({ length: articles }, (_, n) => articleOf(n, texts)).flat();
  const built = buildLibrary([...shipped, ...more], 'knowledge');
  if (built.library === undefined) throw new Error(JSON.stringify(built.problems[0]));
  return built.library;
}

function articleOf(n: number, texts: readonly string[]): SourceFile[] {
  const body = Array.from({ length: PASSAGES }, (_, at) => {
    return `${texts[(n + at) % texts.length]}第${n}篇第${at}段。`;
  });
  const quotes = Array.from({ length: FACTS }, (_, at) => `腾讯在第${n}市有${at + 2}家网点。`);
  const front = `---\ntitle: 第${n}篇\nsource: 试验\npublished: 2021\nlanguage: zh-CN\n---\n`;
  const facts = quotes.map((quote, at) => {
    const fields = `entity: tencent, measure: 第${n}市, value: ${at + 2}家, confirmed: made up`;
    return `- { kind: figure, ${fields}, quotes: ['${quote}'] }`;
  });
  return [
    fileOf(
      `articles/bench-${n}.md`,
      [front, `## 第${n}个问题是什么？`, ...body, ...quotes].join('\n\n'),
    ),
    fileOf(`facts/bench-${n}.yaml`, facts.join('\n')),
  ];
}

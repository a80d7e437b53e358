import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';
import { createLog } from '../../src/transport/log.ts';
import { articleText } from './article.ts';
import { type LogEntry, readEntry } from './log-entry.ts';

/** So many are worth a cache here. */
const PASSAGES = 20;
const PLACES = ['上海', '北京', '广州', '深圳', '杭州'];

/** The article that comes first, and its facts. */
export const DEAL = 'articles/2004-deal.md';
export const DEAL_FACTS = 'facts/2004-deal.yaml';

const paragraphs = Array.from(
  { length: PASSAGES },
  (_, n) => `${PLACES[n % 5]}第${n}号網點在${1990 + (n % 30)}年由ＡＢＣ開業。`,
);

/** Little of everything that a library may have: every test starts with it once or twice. */
const FILES: Readonly<Record<string, string>> = {
  'entities.yaml': `
- { id: tencent, kind: company, name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent } }
- { id: icbc, kind: bank, name: { zh-CN: 工商银行, zh-TW: 工商銀行, en-US: ICBC }, names: [工行] }
- { id: abc, kind: bank, name: { zh-CN: 农业银行, zh-TW: 農業銀行, en-US: ABC }, names: [农行] }
`,
  'kinds.yaml': '[{ id: company, words: [公司] }, { id: bank, words: [银行], endings: [银行] }]',
  'terms.yaml': `
forms: [{ name: 合作 }]
areas: [{ name: 金融科技, zh-TW: 金融科技, en-US: fintech }]
`,
  'synonyms.yaml': '- [网点, 分支机构]\n',
  [DEAL]: articleText('2004年,工行与腾讯合作。', '银行的核心诉求是更好的服务。').replace(
    'published: 2021-05',
    'published: 2020-11\nnotice: 转载请注明。',
  ),
  [DEAL_FACTS]: `
- kind: partnership
  company: tencent
  bank: icbc
  when: 2004
  form: 合作
  quotes: ['2004年,工行与腾讯合作。']
`,
  'articles/branches.md': articleText(
    ...['## 各地网点', ...paragraphs, '> 图1 网点分布', '## 附录', '农业银行没有参加。'],
  ),
};

/** A folder of its own for a library that is cached, and one for the cache. */
export function createCachedLibrary() {
  const root = mkdtempSync(join(tmpdir(), 'cache-'));
  const [knowledge, data] = [join(root, 'knowledge'), join(root, 'data')];
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  for (const [name, content] of Object.entries(FILES)) write(`knowledge/${name}`, content);
  return {
    root,
    knowledge,
    data,
    file: join(data, 'library.cache'),
    write,
    start: (folder = data, seal?: string) => start(knowledge, folder, seal),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** What a start did. */
export interface Started {
  readonly library: Library | undefined;
  /** What is served of a library that has errors. */
  readonly rest: Library | undefined;
  readonly problems: readonly string[];
  /** Whether it analysed nothing, and how much otherwise. */
  readonly cached: boolean;
  readonly analysed: number;
  /** What a later start in the same process may be given. */
  readonly seal: string | undefined;
  readonly warnings: readonly string[];
}

/** pino's number. */
const WARNING = 40;

async function start(knowledge: string, folder: string, given?: string): Promise<Started> {
  const entries: LogEntry[] = [];
  const log = createLog({ logLevel: 'debug' }, { write: (line) => entries.push(readEntry(line)) });
  const cache = { folder, log, leastPassages: PASSAGES, seal: given };
  const { library, rest, problems, seal } = await loadLibrary(knowledge, cache);
  const [analysed = 0] = entries.flatMap(({ analysed }) =>
    typeof analysed === 'number' ? analysed : [],
  );
  return {
    library,
    rest: rest?.library,
    problems: problems.map(({ what }) => what),
    ...{ cached: analysed === 0, analysed, seal },
    warnings: entries.filter(({ level }) => level === WARNING).map(({ msg }) => msg),
  };
}

/** What a library finds and knows, in numbers and words that can be compared. */
export function answersOf(library: Library | undefined) {
  if (library === undefined) throw new Error('the library did not load');
  const { search, corpus, mentioned, facts, mendSlips } = library;
  const questions = [
    ...['第7号网点何时开业', '工行和腾讯', 'ABC公司', '银行的核心诉求是什么', '农行', '腾迅'],
    ...['上海有多少家', 'branch', '', '😀'],
  ];
  return {
    passages: corpus.passages,
    articles: corpus.articles,
    mentioned: [...mentioned].sort(),
    facts: facts.map(({ id, quotes }) => [id, quotes.map(({ quote }) => quote)]),
    found: questions.map((text) => {
      const question = search.understand(text);
      return { mended: mendSlips(text), question, judged: search.ask(question).judged(10) };
    }),
  };
}

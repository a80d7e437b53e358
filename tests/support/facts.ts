import { expect } from 'vitest';
import { stringify } from 'yaml';
import type { Fact } from '../../src/facts/kinds.ts';
import type { Problem } from '../../src/files/problem.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { build, withFile } from './knowledge.ts';
import { describeProblem } from './plant.ts';

/** An entry of a facts file; without `quotes` it quotes the first paragraph whole. */
export type Entry = Readonly<Record<string, unknown>> & { readonly kind: string };

/** What became of the entries. */
interface Judged {
  readonly library: Library | undefined;
  readonly facts: readonly Fact[];
  /** Problems with the facts file. */
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const ARTICLE_ID = 'little';
export const FACTS_FILE = `knowledge/facts/${ARTICLE_ID}.yaml`;

const entity = (kind: string, id: string, name: string, more = '') =>
  `- { id: ${id}, kind: ${kind}, name: { zh-CN: ${name}, zh-TW: ${name}, en-US: ${id} }, unmentioned: true${more} }`;

/** Companies, banks, a regulator and people whom no shipped file knows. */
const ENTITIES = [
  entity('company', 'xingqiao', '星桥', ', products: [桥小付], members: [xingqiao-tech]'),
  entity('company', 'xingqiao-tech', '星桥数科'),
  entity('company', 'yuanfan', '远帆', ', names: [Yuanfan Group]'),
  entity('company', 'lanting', '蓝汀'),
  entity('company', 'two-giants', '两大巨头', ', members: [xingqiao, yuanfan]'),
  entity('bank', 'beiwan', '北湾银行', ', names: [北湾]'),
  entity('bank', 'nandu', '南渡银行'),
  entity('bank', 'linjiang', '临江银行'),
  entity('bank', 'two-banks', '两大湾行', ', members: [beiwan, nandu]'),
  entity('company', 'ting', '汀上文坊'),
  entity('company', 'ting-jiang', '汀上拟音坊'),
  entity('bank', 'wushuang', '无双银行', ', names: [无双]'),
  entity('company', 'weilai', '未来'),
  entity('regulator', 'donghai', '东海金监局'),
  entity('person', 'gu-lan', '顾岚'),
  entity('person', 'shen-yan', '沈砚'),
].join('\n');

const TERMS = `forms:
  - { name: 合作 }
  - { name: 全面合作 }
  - { name: 战略合作 }
  - { name: 战略合作协议 }
  - { name: 签署…协议 }
  - { name: cooperation }
areas:
  - { name: 云计算 }
  - { name: 供应链金融 }
measures:
  - { name: 用户 }
  - { name: 营收 }
offices:
  - { name: 行长 }
bodies: { endings: [理财] }
reports: [财报]
periods: [年化]
`;

/** What an article says of itself. */
interface Front {
  readonly published?: string;
  readonly title?: string;
}

/** The files of a library of one article; a line of the body that begins with `## ` is a heading. */
export function littleFiles(
  body: string | readonly string[],
  entries: readonly Entry[],
  { published = '2021-05', title = '小文' }: Front = {},
): SourceFile[] {
  const paragraphs = typeof body === 'string' ? [body] : body;
  const quoted = paragraphs.find((line) => !line.startsWith('#')) ?? '';
  const front = `---\ntitle: ${title}\nsource: 试报\npublished: ${published}\nlanguage: zh-CN\n---\n`;
  const facts = entries.map((entry) => ({ ...entry, quotes: entry['quotes'] ?? [quoted] }));
  const named: readonly (readonly [string, string])[] = [
    ['entities.yaml', ENTITIES],
    ['terms.yaml', TERMS],
    [`articles/${ARTICLE_ID}.md`, `${front}\n${paragraphs.join('\n\n')}\n`],
    [`facts/${ARTICLE_ID}.yaml`, stringify(facts, { lineWidth: 0 })],
  ];
  return named.reduce<SourceFile[]>((files, [name, text]) => withFile(files, name, text), []);
}

/** Reads facts of a little article. */
export function judge(
  body: string | readonly string[],
  entries: Entry | readonly Entry[],
  front?: Front,
): Judged {
  const { library, problems } = build(littleFiles(body, [entries].flat(), front));
  const own = problems.filter(({ file }) => file === FACTS_FILE);
  const errors = problems.filter(({ severity }) => severity === 'error');
  // An error elsewhere would be a fault of the test.
  expect(errors.filter((problem) => !own.includes(problem)).map(describeProblem)).toEqual([]);
  const warnings = own.filter(({ severity }) => severity === 'warning');
  return { library, facts: library?.facts ?? [], errors, warnings };
}

/** The one fact of a little article, which has to load. */
export function believe(...given: Parameters<typeof judge>): Fact {
  const { facts, errors } = judge(...given);
  expect(errors.map(describeProblem)).toEqual([]);
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0) throw new RangeError(`${facts.length} facts`);
  return fact;
}

/** The one error for which a little library does not load. */
export function refuse(...given: Parameters<typeof judge>): Problem {
  const { library, facts, errors } = judge(...given);
  expect(library && facts.map(({ believed }) => believed)).toBeUndefined();
  const [problem, ...others] = errors;
  if (problem === undefined || others.length > 0) {
    throw new RangeError(errors.map(describeProblem).join('\n'));
  }
  return problem;
}

/** The error of a fact that only lacks proof: it names what could be confused and both remedies. */
export function doubt(...given: Parameters<typeof judge>): string {
  const { what, remedy } = refuse(...given);
  expect(what).toMatch(/^the quoted sentence does not prove this by itself: \S/u);
  expect(remedy).toMatch(/quote a sentence .* or .*confirmed: /u);
  return what;
}

/** 星桥 and 北湾银行 work together, unless told otherwise. */
export function partnership(more: Readonly<Record<string, unknown>> = {}): Entry {
  return { kind: 'partnership', company: 'xingqiao', bank: 'beiwan', form: '合作', ...more };
}

/** A number of 星桥, unless told otherwise. */
export function figure(value: string, more: Readonly<Record<string, unknown>> = {}): Entry {
  return { kind: 'figure', entity: 'xingqiao', measure: '用户', value, ...more };
}

/** 星桥 calls itself something. */
export function positioning(position: string): Entry {
  return { kind: 'positioning', entity: 'xingqiao', position };
}

/** 顾岚 of 星桥 said something. */
export function remark(office: string, more: Readonly<Record<string, unknown>> = {}): Entry {
  return { kind: 'remark', speaker: 'gu-lan', entity: 'xingqiao', office, ...more };
}

/** 星桥 put money into 远帆. */
export function stake(more: Readonly<Record<string, unknown>> = {}): Entry {
  return { kind: 'stake', investor: 'xingqiao', target: 'yuanfan', ...more };
}

import type { SourceFile } from '../src/files/source-file.ts';
import { fileOf } from './other-articles.ts';

const COMPANIES = [
  ['tencent', '腾讯'],
  ['baidu', '百度'],
  ['jd', '京东'],
  ['xiaomi', '小米'],
] as const;
const BANKS = [
  ['icbc', '工商银行'],
  ['abc', '农业银行'],
  ['boc', '中国银行'],
  ['cmb', '招商银行'],
  ['bocom', '交通银行'],
] as const;
const FACTS_EACH = 100;

/** Articles with so many facts in all: partnerships of four companies and five banks, and figures. */
export function articlesOfFacts(count: number): SourceFile[] {
  return Array.from({ length: Math.ceil(count / FACTS_EACH) }, (_, n) => {
    const length = Math.min(FACTS_EACH, count - n * FACTS_EACH);
    const made = Array.from({ length }, (_, at) => factOf(n * FACTS_EACH + at));
    const front = `---\ntitle: 第${n}篇\nsource: 试验\npublished: 2021-05\nlanguage: zh-CN\n---\n`;
    const text = [front, ...made.map(({ quote }) => quote)].join('\n\n');
    return [
      fileOf(`articles/facts-${n}.md`, `${text}\n`),
      fileOf(`facts/facts-${n}.yaml`, `${made.map(({ fact }) => fact).join('\n')}\n`),
    ];
  }).flat();
}

const FACTS_OF_ONE_EACH = 26;

/**
 * Articles with so many facts of one company (tencent) in all: of several kinds, dated from 2001 to
 * 2020, some undated, some of half a year. Each article has a title, a source and a notice of its own.
 */
export function articlesOfOneCompany(count: number): SourceFile[] {
  return Array.from({ length: Math.ceil(count / FACTS_OF_ONE_EACH) }, (_, n) => {
    const begin = n * FACTS_OF_ONE_EACH;
    const length = Math.min(FACTS_OF_ONE_EACH, count - begin);
    const made = Array.from({ length }, (_, at) => factOfOne(begin + at));
    const front = [
      '---',
      `title: 第${n}号见闻`,
      `source: 第${n}号报`,
      `published: ${2021 + (n % 4)}-0${1 + (n % 9)}`,
      'language: zh-CN',
      `notice: 第${n}号声明。`,
      '---',
    ];
    const text = [front.join('\n'), ...made.map(({ quote }) => quote)].join('\n\n');
    return [
      fileOf(`articles/one-${n}.md`, `${text}\n`),
      fileOf(`facts/one-${n}.yaml`, `${made.map(({ fact }) => fact).join('\n')}\n`),
    ];
  }).flat();
}

function factOfOne(n: number): { readonly quote: string; readonly fact: string } {
  const { words, when } = dateOfOne(n);
  const { said, fields } = statementOfOne(n);
  const quote = `${words}腾讯${said}。`;
  const fact = `- { ${fields},${when} confirmed: made up, quotes: ['${quote}'] }`;
  return { quote, fact };
}

function dateOfOne(n: number): { readonly words: string; readonly when: string } {
  if (n % 9 === 5) return { words: '', when: '' };
  const [year, month] = [2001 + ((n * 7) % 20), 1 + (n % 12)];
  if (n % 13 === 6) {
    return { words: `${year}年1月至6月,`, when: ` when: ${year}-01/${year}-06,` };
  }
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return { words: `${year}年${month}月,`, when: ` when: ${date},` };
}

function statementOfOne(n: number): { readonly said: string; readonly fields: string } {
  if (n % 5 === 0) {
    const fields = `kind: figure, entity: tencent, measure: 网点, value: ${n + 1}家`;
    return { said: `在第${n}区建有${n + 1}家网点`, fields };
  }
  if (n % 7 === 1) {
    const fields = `kind: positioning, entity: tencent, position: 第${n}号管家`;
    return { said: `自称"第${n}号管家"`, fields };
  }
  if (n % 11 === 2) {
    const fields = `kind: stake, investor: tencent, target: baidu, amount: ${n}万元`;
    return { said: `以${n}万元入股百度`, fields };
  }
  const [bank, name] = BANKS[(n >> 3) % BANKS.length] ?? BANKS[0];
  const fields = `kind: partnership, company: tencent, bank: ${bank}, form: 合作, areas: [第${n}号项目]`;
  return { said: `与${name}就第${n}号项目合作`, fields };
}

function factOf(n: number): { readonly quote: string; readonly fact: string } {
  const [company, name] = COMPANIES[n % COMPANIES.length] ?? COMPANIES[0];
  const [bank, bankName] = BANKS[(n >> 2) % BANKS.length] ?? BANKS[0];
  const [year, month, day] = [2001 + (n % 20), 1 + (n % 12), 1 + (n % 28)];
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}年${month}月${day}日`;
  const common = `when: ${year}-${two(month)}-${two(day)}, confirmed: made up`;
  if (n % 3 === 0) {
    const quote = `${date},${name}在第${n}区建有${n + 1}家网点。`;
    const fields = `entity: ${company}, measure: 网点, value: ${n + 1}家`;
    return { quote, fact: `- { kind: figure, ${fields}, ${common}, quotes: ['${quote}'] }` };
  }
  const quote = `${date},${name}与${bankName}就第${n}号项目合作。`;
  const fields = `company: ${company}, bank: ${bank}, form: 合作, areas: [第${n}号项目]`;
  return { quote, fact: `- { kind: partnership, ${fields}, ${common}, quotes: ['${quote}'] }` };
}

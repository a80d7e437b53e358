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

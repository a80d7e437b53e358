import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readMessages, TABLES } from '../../tests/golden/check/golden-message.ts';
import { parseQuestions } from '../../tests/golden/golden-question.ts';

// What people say to a bot with the shipped library: all of it is real text of this repository.

const words = z.array(z.coerce.string()).default([]);
/** An entry of entities.yaml, as far as it matters here. */
const entry = z.object({
  kind: z.string(),
  name: z.record(z.string(), z.string()),
  names: words,
  products: words,
});
const entries = z.array(entry).parse(parse(readFileSync('knowledge/entities.yaml', 'utf8')));

/** Every name of everything that has one. */
export const NAMES: readonly string[] = unique(
  entries.flatMap(({ name, names, products }) => [...Object.values(name), ...names, ...products]),
);

/** Chinese names of what can be compared, a kind a list. */
export const COMPARABLE: readonly (readonly string[])[] = ['company', 'bank'].map((wanted) =>
  entries.filter(({ kind }) => kind === wanted).flatMap(({ name }) => name['zh-CN'] ?? []),
);

/** The golden questions, with an answer and without. */
export const QUESTIONS: readonly string[] = parseQuestions(
  readFileSync('tests/golden/questions.yaml', 'utf8'),
).map(({ ask }) => ask);

/** Sentences of the articles, letter for letter. */
export const SOURCE_SENTENCES: readonly string[] = readdirSync('knowledge/articles')
  .map((name) => readFileSync(`knowledge/articles/${name}`, 'utf8'))
  .flatMap((file) => file.slice(file.indexOf('\n---\n') + 5).split('\n'))
  .filter((line) => line !== '' && !/^[#>]/.test(line))
  .flatMap((line) => line.match(/[^。！？]+[。！？]/gu) ?? [])
  .filter((sentence) => sentence.length <= 120);

/** Sentences about what the articles are about, true and false, as people would post them. */
export const POSTED_SENTENCES: readonly string[] = TABLES.flatMap(readMessages)
  .map(({ message }) => message)
  .filter((message) => /^[^\n]{8,120}$/.test(message));

/** What else is said in a channel. */
export const SMALL_TALK: readonly string[] = [
  '今天下午的会改到四点了。',
  '昨天那篇文章我刚看完，写得不错。',
  '周末有没有人一起去爬山。',
  '这个群里有做银行科技的朋友。',
  '我觉得这两年行业变化很大。',
  '刚才在路上堵了一个小时。',
  '楼下新开的那家面馆味道还可以。',
  '我们公司上个月换了新的系统，用起来慢了不少。',
  '听说他们年底还要再招二十个人。',
  '这件事情等领导回来再定吧。',
  '手机银行现在什么都能办，很少去柜台了。',
  '大家新年快乐，明年再接再厉。',
  '他说的那个数字我没有查到出处。',
  '资料已经发到邮箱里了，请查收。',
  '我记得这是2017年的新闻，有点老了。',
  '谁有去年那份报告的链接可以发一下。',
];

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

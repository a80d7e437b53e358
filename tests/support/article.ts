import type { SourceFile } from '../../src/files/source-file.ts';
import { shippedFiles, withFile } from './knowledge.ts';

/** An article of the given body, dated 2021. */
export function articleText(...body: readonly string[]): string {
  const front =
    '---\ntitle: 测试文章\nsource: 测试来源\npublished: 2021-05\nlanguage: zh-CN\n---\n\n';
  return `${front}${body.join('\n\n')}\n`;
}

/** Where the first paragraph of `articleText` stands. */
export const BODY_LINE = 8;

/** A partnership as a facts file writes it. */
export function partnershipText(
  company: string,
  bank: string,
  quote: string,
  more = 'form: 合作',
): string {
  return `- kind: partnership\n  company: ${company}\n  bank: ${bank}\n  ${more}\n  quotes:\n    - '${quote}'\n`;
}

/** The shipped library with one article more, and perhaps its facts. */
export function withArticle(
  id: string,
  article: string,
  facts?: string,
  files: readonly SourceFile[] = shippedFiles(),
): SourceFile[] {
  const added = withFile(files, `articles/${id}.md`, article);
  return facts === undefined ? added : withFile(added, `facts/${id}.yaml`, facts);
}

/** Files with one article more, of this title and date. */
export function withTitled(
  files: readonly SourceFile[],
  id: string,
  title: string,
  body: readonly string[],
  date = '2021',
): SourceFile[] {
  const front = `---\ntitle: ${title}\nsource: 试报\npublished: ${date}\nlanguage: zh-CN\n---\n\n`;
  return withFile(files, `articles/${id}.md`, `${front}${body.join('\n\n')}\n`);
}

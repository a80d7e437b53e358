import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { articleText, partnershipText } from './article.ts';
import { buildRest, textOf, withFile } from './knowledge.ts';
import { MADE_UP, madeUpFiles } from './made-up.ts';

/** The article that cannot be read. Only it mentions 海港银行, and it has a fact about it. */
export const TORN = 'articles/torn.md';
const FACTS = `facts/${MADE_UP}.yaml`;
/** The only fact about 湾区金融局; its quote is not in the article. */
const WRONG = partnershipText('watch', 'west-river', '湾区金融局与西江银行合作。');

/** The made-up library, with an article more that is broken, and a fact more that is wrong. */
export function brokenFiles(): SourceFile[] {
  const sentence = '2022年1月,青藤数科与海港银行合作。';
  const files: readonly (readonly [string, string])[] = [
    [TORN, articleText(sentence).replace('title: 测试文章', 'title: [')],
    [
      'facts/torn.yaml',
      partnershipText('vine', 'harbour', sentence, 'form: 合作\n  when: 2022-01'),
    ],
    [FACTS, `${textOf(madeUpFiles(), FACTS)}${WRONG}`],
  ];
  return files.reduce((all, [name, text]) => withFile(all, name, text), madeUpFiles());
}

let built: Library | undefined;

/** What is served of it. */
export function brokenLibrary(): Library {
  built ??= buildRest(brokenFiles());
  return built;
}

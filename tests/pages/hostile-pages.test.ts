import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article, Passage } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { makeMissingPage } from '../../src/pages/missing-page.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { drawArticle } from '../../src/surfaces/web/article-body.ts';
import { drawDocument } from '../../src/surfaces/web/shell.ts';
import { articleText, partnershipText } from '../support/article.ts';
import {
  buildSound,
  shippedLibrary,
  shippedNames,
  textOf,
  withFile,
} from '../support/knowledge.ts';
import { MARKED_UP_TEXT } from '../support/marked-up.ts';
import { brokenLinks, pageOf, readPageOf } from '../support/pages.ts';
import { metaOf, passageText, readPage } from '../support/read-page.ts';
import { expectSafe } from '../support/safe-page.ts';

const parsed = parseArticle({ path: 'a/x.md', name: 'x.md', text: MARKED_UP_TEXT }).article;
const piece = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</pre></title></textarea><!--',
  '-->]]><?x?>',
  '&lt;b&gt; &amp;quot; &#60;',
  'javascript:alert(1)',
  '桥还在。',
  '<svg/onload=x>',
  '{{x}}`',
);
const hostile = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  // A parser of HTML reads a lone surrogate, NUL and a carriage return as something else.
  .map((parts) =>
    parts
      .join('')
      .toWellFormed()
      .replaceAll(/[\0\r\t]/g, ' '),
  );

/** The article with other words everywhere. */
function withWords(article: Article, words: string): Article {
  const reworded = (passage: Passage): Passage => {
    const { form } = passage;
    const header = form.kind === 'row' ? { ...form, header: form.header.map(() => words) } : form;
    return { ...passage, text: words, title: words, form: header };
  };
  return {
    ...article,
    title: words,
    source: words,
    author: words,
    notice: words,
    tags: [words],
    language: words,
    inferred: { author: words },
    headings: article.headings.map(() => `#${words}`),
    passages: article.passages.map(reworded),
    captions: article.captions.map(reworded),
  };
}

it('no word of an article becomes markup, and each is shown as it is', () => {
  if (parsed === undefined) throw new RangeError('the article is broken');
  const speaker = createSpeaker('zh-CN', shippedLibrary(), String);
  fc.assert(
    fc.property(hostile, (words) => {
      const article = withWords(parsed, words);
      const drawn = drawArticle(article, undefined, { on: () => [] }, speaker);
      const shell = {
        locale: 'zh-CN',
        title: words,
        description: words,
        published: words,
      } as const;
      const page = readPage(drawDocument(shell, drawn));
      expectSafe(page);
      expect(metaOf(page, 'og:title')).toBe(words);
      for (const { id } of [...article.passages, ...article.captions]) {
        const element = page.byId(`p-${id}`);
        expect(element && passageText(element)).toBe(words);
      }
      const [title] = page.texts('h1');
      expect(title).toBe(words);
    }),
    { numRuns: 60 },
  );
});

it('nor does an address', () => {
  const library = shippedLibrary();
  const [article] = library.corpus.articles;
  if (article === undefined) throw new RangeError('no article');
  fc.assert(
    fc.property(hostile, (words) => {
      const targets = [
        { page: 'article', article: words, passage: words },
        { page: 'article', article: article.id, passage: words },
        { page: 'entity', entity: words },
      ] as const;
      for (const target of targets) {
        const { html, status } = pageOf(target, library);
        expectSafe(readPage(html));
        expect(status).toBe(target.page === 'article' && target.article === article.id ? 200 : 404);
      }
    }),
    { numRuns: 20 },
  );
});

it('nor does a name, the reason of a person, or the words of a fact', () => {
  const bad = '<b onclick="x">桥行&amp;</b>';
  const entities = `- id: span\n  kind: company\n  name: { zh-CN: '${bad}' }\n  names: ['${bad}"']\n- id: pier\n  kind: bank\n  name: { zh-CN: '码头银行<i>' }\n`;
  const quote = '\\<b onclick="x">桥行\\&amp;\\</b>与码头银行\\<i>合作。';
  const seen = '<b onclick="x">桥行&amp;</b>与码头银行<i>合作。';
  let files = withFile(shippedNames(), 'entities.yaml', entities);
  files = withFile(files, 'articles/pier.md', articleText(quote));
  const why = "form: 合作\n  confirmed: '</li><script>x</script>看过'";
  files = withFile(files, 'facts/pier.yaml', partnershipText('span', 'pier', seen, why));
  const library = buildSound(files);
  expect(library.facts).toHaveLength(1);
  for (const target of [
    { page: 'article', article: 'pier' },
    { page: 'entity', entity: 'span' },
    { page: 'library' },
  ] as const) {
    const page = readPageOf(target, library);
    expectSafe(page);
    expect(brokenLinks(page, '/a/pier', library)).toEqual([]);
    const [body] = page.texts('body');
    expect(body).toContain(bad);
  }
  expect(textOf(files, 'facts/pier.yaml')).toContain('script');
});

it('a page for nothing is a page of ours in every language', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'en-US'] as const) {
    const page = readPage(makeMissingPage({ locale }).html);
    expectSafe(page);
    const [html] = page.all('html');
    expect(html?.attributes['lang']).toBe(locale);
  }
});

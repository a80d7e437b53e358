import { expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { describeLibrary } from '../../src/source/describe-library.ts';
import { articleText, withArticle } from '../support/article.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';

const loaded = { loadedAt: new Date('2026-11-24T08:00:00Z'), version: '1.2.3' };
const messageOf = (blocks: readonly Block[], key: string) =>
  blocks.flatMap((block) =>
    block.kind === 'notice' && block.message.key === key ? [block.message.values] : [],
  )[0];
const articlesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'article');

it('says how much the library holds, when it was loaded and by which version', () => {
  const library = shippedLibrary();
  const { kind, blocks } = describeLibrary(library, loaded);
  expect(kind).toBe('library');
  expect(messageOf(blocks, 'library.counts')).toEqual({
    articles: 1,
    passages: 28,
    facts: library.facts.length,
    names: library.mentioned.size,
  });
  expect(messageOf(blocks, 'library.loaded')).toEqual({
    time: { time: loaded.loadedAt },
    version: { words: '1.2.3' },
  });
});

it('lists every article, the newest first, each with its facts', () => {
  const library = buildSound(withArticle('newer', articleText('一段。', '又一段。')));
  const listed = articlesOf(describeLibrary(library, loaded).blocks).map(({ article, facts }) => {
    return [article.id, article.passages.length, facts];
  });
  expect(listed).toEqual([
    ['newer', 2, 0],
    ['2017-internet-giants-and-banks', 28, library.facts.length],
  ]);
});

it('names nobody who occurs nowhere, whatever the list of entities says', () => {
  const ghost =
    '- { id: ghost, kind: bank, name: { zh-CN: 幽灵银行, zh-TW: 幽靈銀行, en-US: Ghost } }';
  const entities = `${textOf(shippedFiles(), 'entities.yaml')}\n${ghost}\n`;
  const library = buildSound(withFile(shippedFiles(), 'entities.yaml', entities));
  const { blocks } = describeLibrary(library, loaded);
  const names = [...library.mentioned];
  const covered = messageOf(blocks, 'answer.covers')?.['entities'];
  const order = library.entities.all.map(({ id }) => id).filter((id) => names.includes(id));
  expect(covered).toEqual({ entities: order });
  expect(names).not.toContain('ghost');
});

it('names whom the library speaks of', () => {
  const { blocks } = describeLibrary(shippedLibrary(), loaded);
  expect(JSON.stringify(messageOf(blocks, 'answer.covers'))).toContain('tencent');
  expect(JSON.stringify(messageOf(blocks, 'answer.covers'))).not.toContain('huawei');
});

import { describe, expect, it } from 'vitest';
import { citationsOf, sameTexts } from '../../src/answer/blocks.ts';
import { digestOf } from '../../src/answer/digest.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { lantingLibrary } from '../many/judge.ts';

const library = lantingLibrary();
const draw = (asked: string) =>
  renderConsole(answerQuestion(asked, library), 'zh-CN', library, createStyle(false));

describe('a text that several articles have', () => {
  it('is shown in the oldest, with the others named', () => {
    expect(draw('还书口在哪里？')).toContain(
      '同文另见：《苇湾图书馆满五岁》¶4（《汀上月报》，2023年9月2日）',
    );
  });

  it('counts the articles that are too many to name', () => {
    const { blocks } = answerQuestion('未经授权可以转载吗？', library);
    const [also] = sameTexts(blocks).values();
    expect(also?.named).toHaveLength(3);
    expect(also?.articles).toBe(5);
    expect(draw('未经授权可以转载吗？')).toMatch(/同文另见：.+等 5 篇/u);
  });

  it('is quoted of one article only: the others are no sources of the answer', () => {
    const { blocks } = answerQuestion('还书口在哪里？', library);
    const also = [...sameTexts(blocks).values()].flatMap(({ named }) => named);
    const { articles } = digestOf(blocks);
    expect(also).not.toEqual([]);
    for (const { article } of also) expect(articles).not.toContain(article);
  });

  it('can be opened wherever it appears', () => {
    const passages = library.corpus.passages.filter(({ text }) => text.startsWith('还书口'));
    expect(passages).toHaveLength(2);
    for (const { article, id } of passages) {
      const { kind, blocks } = answerSource(`${article}/${id}`, library);
      expect(kind).toBe('source');
      expect(citationsOf(blocks).map(({ passage }) => passage.article)).toContain(article);
      expect([...sameTexts(blocks).values()]).toHaveLength(1);
    }
  });
});

it('a byline can be opened by its words', () => {
  const { kind, blocks } = answerSource('责任编辑：闻砚', library);
  expect(kind).toBe('source');
  expect(citationsOf(blocks).some(({ quote }) => quote === '责任编辑：闻砚')).toBe(true);
});

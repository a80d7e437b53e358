import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import type { Library } from '../../src/library/library.ts';
import { sayCell } from '../../src/surfaces/say-cell.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';
import { madeUpFiles, madeUpLibrary } from '../support/made-up.ts';

/** All lines of all cells of two names, as `side: words marks`. */
function linesOf(a: string, b: string, library: Library, max = 100): string[] {
  const speaker = createSpeaker('zh-CN', library, String);
  return answerComparison(a, b, library).blocks.flatMap((block) => {
    if (block.kind !== 'comparison') return [];
    return block.cells.flatMap((cell) =>
      sayCell(cell, block.matter, speaker, max).map(
        ({ words, marks }) => `${speaker.name(cell.entity)}: ${words} ${marks}`,
      ),
    );
  });
}

/** The made-up library with remarks of 林越舟, each quoted whole. */
function withRemarks(...said: readonly (readonly string[])[]): Library {
  const facts = said.map((quotes) =>
    [
      '- kind: remark\n  entity: vine\n  speaker: lin\n  office: 总经理',
      '  confirmed: 说话的人是林越舟。\n  quotes:',
      ...quotes.map((quote) => `    - '${quote}'`),
    ].join('\n'),
  );
  const article = articleText(...said.flat());
  return buildSound(withArticle('said', article, `${facts.join('\n')}\n`, madeUpFiles()));
}

it('a fact with a direction says who does it to whom', () => {
  expect(linesOf('双桥集团', '苍鹭科技', madeUpLibrary())).toContain(
    '双桥集团: 双桥集团 → 东江银行 · 2020年1月至2020年6月 · 3亿元 · 5%° ¶6',
  );
});

it('what only repeats the kind is left out, unless nothing else is there to say', () => {
  const sentence = '青藤数科与西江银行合作。';
  const facts = partnershipText('vine', 'west-river', sentence);
  const library = buildSound(withArticle('said', articleText(sentence), facts, madeUpFiles()));
  const lines = linesOf('青藤数科', '苍鹭科技', library);
  expect(lines).toContain('青藤数科: 合作 ¶1');
  expect(lines).toContain('苍鹭科技: 2015年起 ¶7');
});

describe('a remark says its words', () => {
  it.each([
    ['those behind the verb', ['青藤数科总经理林越舟表示,海带要趁早收。'], '海带要趁早收。'],
    ['behind a colon', ['青藤数科总经理林越舟指出：潮水不等人。'], '潮水不等人。'],
    [
      'not those behind a verb before the speaker',
      ['灯塔宣布熄灯后,青藤数科总经理林越舟在堤上坦言,船都回来了。'],
      '船都回来了。',
    ],
    [
      'all where the speaker comes last',
      ['“贝壳会说话。”青藤数科总经理林越舟说。'],
      '“贝壳会说话。”青',
    ],
    [
      'those of the next quote where the first only names the speaker',
      ['青藤数科总经理林越舟昨日表示', '林越舟称,鲸落养活一片海。'],
      '鲸落养活一片海。',
    ],
  ])('%s', (_, quotes, words) => {
    const lines = linesOf('青藤数科', '苍鹭科技', withRemarks(quotes)).join('\n');
    expect(lines).toContain(`林越舟 · 总经理 · “${words}`);
  });

  it('cut where there is no room', () => {
    const library = withRemarks([`青藤数科总经理林越舟表示,${'潮'.repeat(90)}。`]);
    expect(linesOf('青藤数科', '苍鹭科技', library, 20).join('\n')).toContain(
      `“${'潮'.repeat(20)}…” ¶1`,
    );
  });

  it('two remarks that begin alike are two', () => {
    const [a, b] = ['东', '西'].map((end) => `青藤数科总经理林越舟表示,${'潮'.repeat(30)}${end}。`);
    const library = withRemarks([a ?? ''], [b ?? '']);
    const lines = linesOf('青藤数科', '苍鹭科技', library, 10);
    expect(lines.filter((line) => line.includes('潮潮'))).toHaveLength(2);
  });
});

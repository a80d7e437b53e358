import { expect, it } from 'vitest';
import { conversations } from './conversation.ts';
import { formatTable } from './format-table.ts';
import { type Got, judge } from './judge.ts';

const got: Got = {
  result: 'nearest',
  text: '没有找到：员工。\n鲸鱼数科 × 松江银行 · 2021年',
  facts: [['鲸鱼数科', 'Whale Digital', '盐海银行']],
  seen: 'asker',
};

it('what is right has nothing wrong', () => {
  const right = {
    answer: ['nothing' as const, 'nearest' as const],
    quotes: ['没有找到'],
    facts: [
      ['Whale Digital', '盐海银行'],
      ['鲸鱼数科', '松江银行'],
    ],
    lacks: ['灯塔'],
    seen: 'asker' as const,
  };
  expect(judge(right, got)).toEqual([]);
});

it.each([
  [{ answer: 'sure' as const }, 'is nearest, not sure'],
  [{ quotes: ['灯塔'] }, 'no quote: 灯塔'],
  [{ facts: [['松江银行', '盐海银行']] }, 'no fact: 松江银行 × 盐海银行'],
  [{ says: ['灯塔'] }, 'no word: 灯塔'],
  [{ lacks: ['员工'] }, 'says: 员工'],
  [{ seen: 'everyone' as const }, 'is seen by asker, not by everyone'],
])('%j is wrong: %s', (right, why) => {
  expect(judge(right, got)).toEqual([why]);
});

it('counts right turns and conversations, by person', () => {
  const table = formatTable([
    { who: 'diver', turns: 3, wrong: [] },
    { who: 'diver', turns: 2, wrong: ['dive-2, turn 1 (dm: ?): no word: 灯塔'] },
    { who: 'baker', turns: 1, wrong: [] },
  ]);
  expect(table).toContain('| diver | 4 of 5 | 1 of 2 |');
  expect(table).toContain('| all | 5 of 6 | 2 of 3 |');
  expect(table).toContain('dive-2, turn 1');
});

it('a turn does one thing', () => {
  const conversation = (turn: object) => [
    { id: 'a', who: 'diver', locale: 'zh-CN', in: 'dm', turns: [turn] },
  ];
  expect(conversations.safeParse(conversation({ dm: '?', right: {} })).success).toBe(true);
  for (const wrong of [
    { right: {} },
    { dm: '?', slash: '/help', right: {} },
    { sing: 'la', right: {} },
  ]) {
    expect(conversations.safeParse(conversation(wrong)).success).toBe(false);
  }
});

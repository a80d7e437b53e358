import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../src/language/zh/intents.ts';
import { fold } from '../../src/text/normalize.ts';

type Intent = keyof typeof INTENTS;

const wants = (question: string, intent: Intent) => INTENTS[intent].test(fold(question));

describe('what a question wants is seen in its words', () => {
  it.each<[Intent, string[]]>([
    ['asks', ['鲸湾银行还和谁合作', '珠水为什么成功', '鲸湾好不好？', 'who works with Pearl']],
    ['others', ['除了鲸湾，珠水还和谁合作', '珠水除鲸湾外的伙伴', 'who else works with Pearl']],
    ['compare', ['鲸湾与潮州的区别', '鲸湾和潮州有什么不一样', 'Whalebay vs Tideland']],
    ['denied', ['谁没有和珠水合作', '潮州尚未和谁合作', 'which banks do not work with Pearl']],
    ['denied', ['哪些银行不和珠水合作', '珠水没和哪几家签约', "who doesn't work with Pearl"]],
    ['partners', ['珠水和哪些银行合作', '谁和珠水合作', 'who works with Pearl']],
    ['count', ['几家银行和珠水合作', '珠水一共有多少伙伴', 'how many banks work with Pearl']],
    ['mostPartners', ['合作最多的银行', 'which bank has the most partners']],
    ['newest', ['珠水最新的合作', '珠水最后一次签约', 'the latest partnership of Pearl']],
    ['earliest', ['最早和珠水合作的银行', 'the earliest partner of Pearl']],
    ['number', ['珠水有多少用户', '珠水的用户占比', '珠水发卡量', 'how much is it']],
  ])('%s: %j', (intent, questions) => {
    expect(questions.filter((question) => !wants(question, intent))).toEqual([]);
  });
});

describe('and not in others', () => {
  it.each<[Intent, string[]]>([
    ['asks', ['鲸湾银行', '鲸湾银行的合作', 'Whalebay Bank']],
    ['others', ['鲸湾和珠水的合作', '珠水和哪些银行合作']],
    ['compare', ['鲸湾和珠水的合作', '珠水有多少用户']],
    ['denied', ['有没有和珠水合作的银行', '珠水是不是和鲸湾合作', '珠水会不会和鲸湾合作', '没错']],
    ['denied', ['鲸湾和潮州有什么不同', '不同银行']],
    ['partners', ['鲸湾银行', '珠水有多少用户']],
    ['count', ['珠水和哪几家银行合作', '珠水有多少用户']],
    ['newest', ['珠水的合作', '最早的合作']],
    ['number', ['鲸湾银行', '珠水和谁合作']],
  ])('%s: %j', (intent, questions) => {
    expect(questions.filter((question) => wants(question, intent))).toEqual([]);
  });
});

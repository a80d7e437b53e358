import { describe, expect, it } from 'vitest';
import { withNext } from '../../src/ask/what-comes-next.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerComparison, answerComparisonAgain } from '../../src/compare/answer-comparison.ts';
import { answerPartnerAgain } from '../../src/names/answer-names.ts';
import { hasCustomId } from '../../src/surfaces/discord/custom-id.ts';
import { answerTimeline, answerTimelineAgain } from '../../src/timeline/answer-timeline.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();

it.each<[string, Record<string, string>]>([
  ['partner', { name: '腾讯' }],
  ['partner', { name: '腾讯 工行' }],
  ['partner', { name: '腾讯 农行' }],
  ['partner', { name: '四大互联网巨头 四大行' }],
  ['partner', { name: '腾讯', kind: '合作', year: '2017' }],
  ['partner', { name: '腾讯 工行', year: '2004年' }],
  ['partner', { name: '腾讯', kind: '数据' }],
  ['partner', { name: '央行', kind: 'Remarks' }],
  ['timeline', { kind: '言论', year: '2017' }],
  ['timeline', { name: '腾讯', from: '2004', to: '2010', kind: '合作' }],
  ['compare', { a: '京东金融', b: '蚂蚁' }],
  ['compare', { a: '腾讯', b: '工行' }],
  ['timeline', {}],
  ['timeline', { name: '腾讯' }],
  ['timeline', { name: '腾讯 工行', from: '2004', to: '2017-06' }],
  ['timeline', { from: '15年' }],
  ['timeline', { to: '2017年6月30日' }],
  ['source', { passage: '¶2' }],
  ['source', { passage: '图注1' }],
  ['library', {}],
  ['library', { text: '互聯網巨頭 零壹' }],
  ['library', { text: '巨头的合作', year: '2017年上半年' }],
  ['library', { text: 'hulianwang jutou' }],
  ['library', { year: '2010年以后' }],
])('a button brings back the very answer of /%s %j', async (name, options) => {
  const { answer } = await respond(slash(name, options));
  const { again } = answer;
  if (again === undefined) throw new TypeError('it cannot be made again');
  expect(hasCustomId({ action: 'page', ...again, from: 0 })).toBe(true);
  const command = COMMANDS.find((each) => each.data.name === again.command);
  if (command?.kind !== 'chat') throw new TypeError('no such command');
  const made = await command.again?.(again.ids, contextOf());
  expect(made && withNext(made, library)).toEqual(answer);
});

describe('ids that are forged or outdated get a kind answer', () => {
  it.each([
    [[]],
    [['']],
    [['nobody']],
    [['tencent']],
    [['tencent', 'nobody']],
    [['tencent', 'tencent']],
    [['tencent', 'baidu', 'jd']],
    [['__proto__', 'constructor']],
    [['from--']],
    [['to--2015', 'from--2018']],
    [['tencent', 'from--nonsense']],
    [['tencent', 'k--nonsense']],
    [['tencent', 'y--20x7', 'k--']],
    [['tencent', 'y--2017-06']],
    [['k--partnership']],
    [['tencent', 'k--__proto__']],
  ])('%j', (ids) => {
    expect(answerTimelineAgain(ids, library).blocks.length).toBeGreaterThan(0);
    expect(answerComparisonAgain(ids, library).blocks.length).toBeGreaterThan(0);
    expect(answerPartnerAgain(ids, library).blocks.length).toBeGreaterThan(0);
  });

  it('two that can be compared are, whatever their order', () => {
    expect(answerComparisonAgain(['tencent', 'baidu'], library)).toEqual(
      answerComparison('腾讯', '百度', library),
    );
    expect(answerTimelineAgain(['to--2015', 'baidu'], library)).toEqual(
      answerTimeline({ name: '百度', to: '2015' }, library),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { details, sidesOf } from '../../src/facts/facts.ts';
import { believe, doubt, refuse, remark } from '../support/facts.ts';

describe('organisation, full office and name are one unit', () => {
  it.each([
    ['星桥总经理顾岚表示,天晴。', '总经理'],
    ['星桥的总经理顾岚表示,天晴。', '总经理'],
    ['"天晴。"星桥总经理顾岚说。', '总经理'],
    ['星桥云仓事业部总经理顾岚表示,天晴。', '云仓事业部总经理'],
    ['星桥原总经理顾岚表示,天晴。', '原总经理'],
    ['星桥茶艺司前司长顾岚表示,天晴。', '茶艺司前司长'],
    ['星桥童书研究院院长顾岚指出,天晴。', '童书研究院院长'],
    ['星桥CTO顾岚透露,天晴。', 'CTO'],
  ])('%s proves %s', (body, office) => {
    const fact = believe(body, remark(office));
    expect(fact.believed).toEqual({ by: 'program' });
    expect(sidesOf(fact)).toEqual(['gu-lan', 'xingqiao']);
    expect(details(fact)).toEqual([{ label: 'office', words: [office] }]);
  });

  it.each([
    ['the head of a part', '星桥云仓事业部总经理顾岚表示,天晴。', '总经理'],
    ['a former one', '星桥原总经理顾岚表示,天晴。', '总经理'],
    ['a former head of a part', '星桥茶艺司原司长顾岚表示,天晴。', '司长'],
    ['a deputy', '星桥副总经理顾岚表示,天晴。', '总经理'],
    ['half an office', '星桥副总经理顾岚表示,天晴。', '经理'],
    ['the head of another body', '星桥童书研究院院长顾岚表示,天晴。', '院长'],
    ['one who is spoken of', '星桥总经理沈砚表示,顾岚来了。', '总经理'],
    ['one who is named along', '星桥总经理沈砚、顾岚表示,天晴。', '总经理'],
    ['a relative', '星桥总经理顾岚之女表示,天晴。', '总经理'],
    ['a namesake', '星桥总经理顾岚山表示,天晴。', '总经理'],
    ['a listener', '星桥总经理顾岚听到沈砚说,天晴。', '总经理'],
    ['one who says nothing', '星桥总经理顾岚落座。', '总经理'],
    ['one who is quoted before', '沈砚表示,星桥总经理顾岚来了。', '总经理'],
    ['one who did not say it', '星桥总经理顾岚未表示,天晴。', '总经理'],
    ['one who was told it', '记者告诉星桥总经理顾岚称,天晴。', '总经理'],
    ['one who is imitated', '自封的星桥总经理顾岚表示,天晴。', '总经理'],
    ['one who speaks for two', '远帆、星桥总经理顾岚表示,天晴。', '总经理'],
    ['one who does something else', '星桥总经理顾岚称病,天晴。', '总经理'],
  ])('%s is not the holder: %s', (_, body, office) => {
    const { what } = refuse(body, remark(office));
    expect(what).toMatch(
      /no single sentence contains|the sentence says "|part of a longer office/u,
    );
  });
});

describe('the organisation is the nearest one, of any kind', () => {
  it.each([
    ['星桥开业,远帆总经理顾岚表示,天晴。', 'yuanfan', 'xingqiao'],
    ['远帆开业,北湾银行总经理顾岚表示,天晴。', 'beiwan', 'yuanfan'],
    ['远帆开业,东海金监局总经理顾岚表示,天晴。', 'donghai', 'yuanfan'],
    ['远帆开业,星桥数科总经理顾岚表示,天晴。', 'xingqiao-tech', 'yuanfan'],
  ])('%s', (body, nearest, other) => {
    expect(believe(body, remark('总经理', { entity: nearest })).believed.by).toBe('program');
    expect(doubt(body, remark('总经理', { entity: other }))).toContain(other);
  });

  it('a name within a longer one is none', () => {
    const problem = refuse('星桥数科总经理顾岚表示,天晴。', remark('数科总经理'));
    expect(problem.what).toContain('names xingqiao');
  });

  it('a person stands for none', () => {
    const problem = refuse('沈砚助理顾岚表示,天晴。', remark('助理', { entity: 'shen-yan' }));
    expect(problem).toMatchObject({ line: 3, what: expect.stringContaining('is a person') });
  });
});

describe('what is said are the quotes', () => {
  const BODY = '星桥总经理顾岚来了。天晴。沈砚说,下雨。';

  it('words of another sentence are not the speaker’s', () => {
    const entry = remark('总经理', { quotes: ['星桥总经理顾岚表示', '下雨'] });
    const body = '星桥总经理顾岚表示,天晴。沈砚说,下雨。';
    expect(doubt(body, entry)).toContain('下雨');
  });

  it('a name in one sentence and a verb in another are no remark', () => {
    const entry = remark('总经理', { quotes: [BODY] });
    expect(doubt(BODY, entry)).toContain('no single sentence contains');
  });
});

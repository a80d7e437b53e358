import { describe, expect, it } from 'vitest';
import { MADE_UP, weigh } from '../search-over.ts';

const surfaces = (things: readonly { readonly surface: string }[]) =>
  things.map(({ surface }) => surface);

describe('what is missing is what the quoted words do not say', () => {
  const missing = (question: string, text: string) =>
    surfaces(weigh(question, [text], MADE_UP).missing);

  it.each([
    ['nothing, where they say all', '灯塔的租金', '灯塔的租金很高。', []],
    ['nothing, where they say it in other words', '灯塔的租金', '航标的租金很高。', []],
    ['what the passage does not say', '灯塔的租金', '灯塔很亮。', ['租金']],
    ['what it says elsewhere', '灯塔的租金', '灯塔很亮。租金很高。', ['灯塔']],
    ['everything, where it says nothing', '灯塔的租金', '岸边很美。', ['灯塔', '租金']],
    ['no talk and no piece of a name', '鲸突然的租金', '租金很高。', []],
    ['no name and no year: they are lacking', '苍鹭科技2016年的租金', '租金很高。', []],
  ])('%s', (_, question, text, expected) => {
    expect(missing(question, text)).toEqual(expected);
  });
});

describe('what is held is what the passage says anywhere', () => {
  it.each([
    ['in the quoted words', '灯塔的租金很高。', [], ['灯塔', '租金']],
    ['in others', '灯塔很亮。租金很高。', [], ['灯塔', '租金']],
    ['in a heading', '租金很高。', ['灯塔'], ['灯塔', '租金']],
    ['nowhere', '岸边很美。', ['岸边'], []],
  ])('%s', (_, text, trail, expected) => {
    expect(surfaces(weigh('灯塔的租金', [{ text, trail }], MADE_UP).held)).toEqual(expected);
  });

  it('talk is not told', () => {
    expect(surfaces(weigh('突然的租金', ['租金突然很高。'], MADE_UP).held)).toEqual(['租金']);
  });
});

describe('a heading', () => {
  const below = (...texts: readonly string[]) =>
    weigh(
      '松江银行的航道',
      texts.map((text) => ({ text, trail: ['松江银行的航道'] })),
      MADE_UP,
    );

  it('over one passage is part of it', () => {
    const { signals, missing } = below('水面很宽。');
    expect(signals.covered).toBe(1);
    expect(missing).toEqual([]);
  });

  it('over several proves nothing of any of them', () => {
    const { signals, missing, confidence } = below('水面很宽。', '水面很深。');
    expect(signals.covered).toBe(0);
    expect(surfaces(missing)).toEqual(['航道']);
    expect(confidence).toBeLessThan(below('航道很宽。', '水面很深。').confidence);
  });

  it('still names whom they are about', () => {
    expect(below('航道很宽。', '水面很深。').lacks).toEqual([]);
  });
});

describe('a passage is surer', () => {
  const confidence = (text: string) => weigh('灯塔的租金', [text], MADE_UP).confidence;

  it.each([
    ['the more of the question it says', '灯塔的租金很高。', '灯塔很亮。'],
    ['in the words of the question', '灯塔的租金很高。', '航标的租金很高。'],
    ['in its order', '灯塔的租金很高。', '租金很高,说的是灯塔。'],
    ['than one that says none of it', '灯塔很亮。', '岸边很美。'],
  ])('%s', (_, surer, other) => {
    expect(confidence(surer)).toBeGreaterThan(confidence(other));
  });

  it('no matter whom it names: that is asked apart', () => {
    const signsOf = (text: string) => weigh('苍鹭科技的租金', [text], MADE_UP).signals;
    expect(signsOf('苍鹭科技的租金很高。').covered).toBe(signsOf('松江银行的租金很高。').covered);
  });
});

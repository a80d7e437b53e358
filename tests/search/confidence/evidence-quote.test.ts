import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIndependentClauses } from '../../../src/text/sentences.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';
import { ask, MADE_UP, passagesOf, searchOver, weigh } from '../search-over.ts';

const quote = (question: string, text: string, trail: readonly string[] = []) =>
  weigh(question, [{ text, trail }], MADE_UP).quote;

const FILLER = '别的事情不少，都写在这里。';
const HISTORY =
  '双方签署了战略合作协议,涉及许多方面。银行在2017年6月22日宣布合作。客户对此很满意。';

describe('the statement that answers is quoted', () => {
  it.each([
    ['银行何时宣布合作', '银行在2017年6月22日宣布合作。'],
    ['客户满意吗', '客户对此很满意。'],
    ['签署了什么协议', '双方签署了战略合作协议,涉及许多方面。'],
  ])('%s: %s', (question, expected) => {
    expect(quote(question, HISTORY)).toBe(expected);
  });

  it.each([
    ['that has the date', '灯塔何时完工', '灯塔完工的消息传开了。', '灯塔于6月22日完工。'],
    ['that has the number', '灯塔有多少座', '岸边的灯塔很多座。', '灯塔共有40座。'],
    ['that names whom', '苍鹭科技的灯塔', '松江银行的灯塔很亮。', '苍鹭科技建了灯塔。'],
    ['that says what it is', '什么是灯塔', '岸边的灯塔很亮。', '灯塔是一种航标。'],
    ['that says the most', '最亮的灯塔', '灯塔很亮。', '东岸的灯塔最亮。'],
  ])('before another of the same words: the one %s', (_, question, other, expected) => {
    expect(quote(question, `${other}${FILLER}${expected}`)).toBe(expected);
    expect(quote(question, `${expected}${FILLER}${other}`)).toBe(expected);
  });

  it.each([
    ['has the number', '灯塔的租金有多少元', '岸边灯塔的租金有高有低。', '租金40元。'],
    ['names whom', '苍鹭科技灯塔的租金', '松江银行灯塔的租金很高。', '苍鹭科技的租金不高。'],
  ])('even one that says less, where it %s', (_, question, other, expected) => {
    expect(quote(question, `${other}${FILLER}${expected}`)).toBe(expected);
  });

  it('what the heading says too tells statements little apart', () => {
    const text = `灯塔港口航线多。${FILLER}租金在于海风。`;
    expect(quote('灯塔港口航线租金', text)).toBe('灯塔港口航线多。');
    expect(quote('灯塔港口航线租金', text, ['灯塔港口航线'])).toBe('租金在于海风。');
  });

  it('a semicolon parts statements', () => {
    expect(quote('灯塔的租金', '航道很宽，水很深；灯塔的租金很高；岸边有人。')).toBe(
      '灯塔的租金很高；',
    );
  });

  it('of equal ones the first', () => {
    expect(quote('灯塔', `灯塔甲。${FILLER}灯塔乙。`)).toBe('灯塔甲。');
  });

  it('a traditional text is quoted as it is written', () => {
    expect(quote('灯塔的租金', '碼頭很多。燈塔的租金很高。別的不說。')).toBe('燈塔的租金很高。');
  });
});

describe('two statements are quoted', () => {
  it('where one says nearly as much as the one beside it', () => {
    expect(quote('灯塔转型', `灯塔转型。灯塔转型。${FILLER.repeat(3)}`)).toBe(
      '灯塔转型。灯塔转型。',
    );
  });

  it('but not where they are most of the passage', () => {
    expect(quote('灯塔转型', '灯塔转型。灯塔转型。')).toBe('灯塔转型。');
  });

  it('but not where another stands between', () => {
    expect(quote('灯塔转型', `灯塔转型。岸边有人。灯塔转型。${FILLER.repeat(3)}`)).toBe(
      '灯塔转型。',
    );
  });

  it('but not where the other one names another company', () => {
    const [own, other] = ['苍鹭科技灯塔转型租金高度。', '松江银行灯塔转型租金高度。'];
    const text = `${own}${other}${FILLER.repeat(3)}`;
    expect(quote('灯塔转型租金高度', text)).toBe(`${own}${other}`);
    expect(quote('苍鹭科技灯塔转型租金高度', text)).toBe(own);
  });
});

it.each(['', ' ', '\n', '。', '😀', 'a', '没有句号'])(
  'of %j something within is quoted',
  (text) => {
    expect(text).toContain(quote('灯塔', text));
    expect(text.trim()).toContain(quote('', text).trim());
  },
);

it('for any text, whole statements are quoted, and characters are never cut', () => {
  const search = searchOver(['灯塔', '2017年']);
  const question = ask('灯塔租金何时😀');
  const piece = fc.oneof(
    fc.constantFrom('灯塔', '租金', '2017年', '。', '！”', ' ', '\n', '😀', '𠮷', 'e\u0301', '；'),
    fc.string({ unit: anyCodePoint, maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      const [passage] = passagesOf([{ text }]);
      if (passage === undefined) return;
      const { start, end } = search.ask(question).weigh(passage).span;
      const statements = splitIndependentClauses(text);
      if (statements.length === 0) {
        expect([start, end]).toEqual([0, text.length]);
        return;
      }
      expect(statements.map((statement) => statement.start)).toContain(start);
      expect(statements.map((statement) => statement.end)).toContain(end);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/answer/answer.ts';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { explainQuestion } from '../../src/ask/explain-question.ts';
import { BARS } from '../../src/search/confidence/bars.ts';
import { keysOf } from '../answer/read-answer.ts';
import { loadShipped } from '../golden/shipped.ts';

const { library, questions } = loadShipped();
const explain = (text: string) => explainQuestion(text, library);

describe('what was understood', () => {
  it('are the names, the dates and the things of a question', () => {
    const [reading] = explain('2017年6月腾讯的区块链食堂').readings;
    expect(reading).toMatchObject({
      text: '2017年6月腾讯的区块链食堂',
      names: ['tencent'],
      dates: ['2017年6月'],
    });
    const things = new Map(reading?.things.map((thing) => [thing.surface, thing]));
    expect(things.get('腾讯')).toMatchObject({ kind: 'name', weight: 0 });
    expect(things.get('食堂')?.kind).toBe('content');
    expect(things.get('区块链')?.weight).toBeGreaterThan(0);
  });

  it('are all readings of it, the one with a mended slip too', () => {
    const read = explain('腾迅和中行合作了什么').readings.map(({ text }) => text);
    expect(read).toEqual(['腾迅和中行合作了什么', '腾讯和中行合作了什么']);
  });

  it('are the questions of a message one by one', () => {
    const read = explain('腾讯和谁合作？百度和谁合作？').readings.map(({ text }) => text);
    expect(read).toEqual(['腾讯和谁合作?', '百度和谁合作?']);
  });
});

describe('the candidates', () => {
  const [reading] = explain('百度的优势是什么').readings;
  const candidates = reading?.candidates ?? [];

  it('are passages of the library, each once, with words that stand in them', () => {
    expect(candidates.length).toBeGreaterThan(3);
    expect(new Set(candidates.map(({ passage }) => passage)).size).toBe(candidates.length);
    for (const { article, passage, quote } of candidates) {
      const found = library.corpus.resolve(article, passage);
      expect(found?.match).toBe('exact');
      expect(found?.passage.text).toContain(quote);
    }
  });

  it('have their signals, features and confidence in numbers', () => {
    for (const { signals, features, confidence, score } of candidates) {
      for (const sign of Object.values({ ...signals })) expect(sign).toBeGreaterThanOrEqual(0);
      expect(Object.values(features).every(Number.isFinite)).toBe(true);
      expect(Number.isFinite(score)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it.each(['直销银行的利润是多少', '百度的优势是什么', '银行怎么做红烧肉'])(
    'those that are no sure answer have a reason, and no other ones do: %s',
    (asked) => {
      for (const { tier, against } of explain(asked).readings.flatMap((each) => each.candidates)) {
        expect(tier === 'sure').toBe(against.length === 0);
      }
    },
  );

  it.each([
    ['the words of the question are not all there', '金融大脑的保修期', 'missing'],
    ['another name', '磷虾是谁家的，百度的', 'missing'],
    ['another company than is asked about', '腾讯发行了多少张联名卡？', 'name'],
    ['another year than is asked for', '2022年直销银行的呼声', 'date'],
    ['no number where one is asked for', '百度的人工智能有多少项', 'kind'],
    ['nothing that says what it is', '什么是直销银行', 'aim'],
  ])('say what is against them: %s', (_, asked, reason) => {
    const [best] = explain(asked).readings[0]?.candidates ?? [];
    expect(best?.against).toContain(reason);
    expect(best?.tier).not.toBe('sure');
  });

  it('what they hold and what they lack are things of the question', () => {
    const [asked] = explain('金融大脑的保修期').readings;
    const [best] = asked?.candidates ?? [];
    expect(best).toMatchObject({ held: ['金融大脑'], missing: ['保修期'] });
  });
});

it('the bars are those that decide', () => {
  expect(explain('腾讯').bars).toBe(BARS);
  for (const { readings } of questions.slice(0, 40).map(({ ask }) => explain(ask))) {
    for (const { tier, confidence } of readings.flatMap((each) => each.candidates)) {
      if (tier === 'sure') expect(confidence).toBeGreaterThanOrEqual(BARS.sure);
      if (tier === 'nearest') expect(confidence).toBeGreaterThanOrEqual(BARS.nearest);
    }
  }
});

describe('an explanation agrees with the answer', () => {
  const worth = (kind: AnswerKind) =>
    ['empty', 'not-mentioned', 'no-answer', 'nearest'].indexOf(kind) + 1 || 5;
  /** Every fifth question: of each type there are some. */
  const some = questions
    .filter((_, n) => n % 5 === 0)
    .map(({ ask }) => {
      return { ask, answer: answerQuestion(ask, library), readings: explain(ask).readings };
    });

  it('the kind of the answer is that of the best reading', () => {
    for (const { ask, answer, readings } of some) {
      const kinds = readings.map((reading) => reading.answer);
      expect(kinds, ask).toContain(answer.kind);
      for (const each of kinds) expect(worth(each), ask).toBeLessThanOrEqual(worth(answer.kind));
    }
  });

  it('what is quoted are the best candidates of the tier that is shown', () => {
    let compared = 0;
    for (const { ask, answer, readings } of some) {
      const [reading, ...others] = readings;
      if (others.length > 0 || reading === undefined) continue;
      const [title] = answer.blocks;
      if (title?.kind !== 'quote' && keysOf(answer)[0] !== 'answer.unsure') continue;
      compared++;
      const tier = answer.kind === 'passages' ? 'sure' : 'nearest';
      const all = [...citationsOf(answer.blocks), ...(answer.further ?? [])];
      const best = reading.candidates.filter((each) => each.tier === tier);
      expect(
        all.map(({ passage, quote }) => [passage.id, quote]),
        ask,
      ).toEqual(best.map(({ passage, quote }) => [passage, quote]));
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('where nothing is shown no candidate is sure or near', () => {
    const none = some.filter(({ answer }) => keysOf(answer)[0] === 'answer.none');
    expect(none.length).toBeGreaterThan(5);
    for (const { ask, readings } of none) {
      for (const { candidates } of readings) {
        for (const { tier } of candidates) expect(tier, ask).toBe('none');
      }
    }
  });

  it('what is not found is the same', () => {
    const asked = '腾讯和中行合作的吉祥物叫什么';
    const [reading] = explain(asked).readings;
    expect(reading?.unsaid).toEqual(answerQuestion(asked, library).unsaid);
  });
});

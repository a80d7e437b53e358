import { describe, expect, it } from 'vitest';
import type { Embedded } from '../../../src/transport/embeddings/embed.ts';
import { createQuestionVectors } from '../../../src/transport/embeddings/question-vectors.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const VECTOR = Float32Array.of(0.6, 0.8);
const GOOD: Embedded = { kind: 'vectors', vectors: [VECTOR] };
const BAD: Embedded = { kind: 'failed', why: 'status 500' };

/** A model that answers as it is told, and what it was asked and logged. */
function modelThat(...answers: (Embedded | Promise<Embedded>)[]) {
  const clock = createManualClock();
  const [asked, logged, states]: [string[], string[], boolean[]] = [[], [], []];
  const questions = createQuestionVectors({
    embed: async (texts, as, ms) => {
      asked.push(`${as} ${texts.join()} ${ms}`);
      return answers.length > 1 ? (answers.shift() ?? BAD) : (answers[0] ?? BAD);
    },
    dimension: 2,
    clock,
    log: {
      warn: (...[, what]: unknown[]) => void logged.push(`warn ${what}`),
      info: (what: unknown) => void logged.push(`info ${what}`),
    },
    changed: () => states.push(questions.isAway),
  });
  return { questions, clock, asked, logged, states };
}

describe('the vectors of questions', () => {
  it('are asked for once, with a short time, and kept', async () => {
    const { questions, asked } = modelThat(GOOD);
    const [one, same] = [questions.ask('甲'), questions.ask('甲')];
    expect(questions.known('甲')).toBeUndefined();
    expect(await one).toBe(VECTOR);
    expect(await same).toBe(VECTOR);
    expect(questions.ask('甲')).toBe(VECTOR);
    expect(questions.known('甲')).toBe(VECTOR);
    expect(asked).toEqual(['query 甲 300']);
  });

  it('are of the beginning of a long text', async () => {
    const { questions, asked } = modelThat(GOOD);
    await questions.ask('长'.repeat(2000));
    expect(asked[0]).toHaveLength('query  300'.length + 500);
  });

  it('are not asked for while the model rests, ever longer, and it is logged once', async () => {
    const { questions, clock, asked, logged, states } = modelThat(BAD);
    for (const restMs of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
      const before = asked.length;
      expect(await questions.ask('甲')).toBeUndefined();
      expect(asked.length).toBe(before + 1);
      clock.advance(restMs - 1);
      expect(questions.ask('甲')).toBeUndefined();
      expect(asked.length).toBe(before + 1);
      clock.advance(1);
    }
    expect(logged).toHaveLength(1);
    expect(states).toEqual([true]);
  });

  it('come again once the model answers, and known ones are there all the time', async () => {
    const { questions, clock, logged, states } = modelThat(GOOD, BAD, GOOD);
    await questions.ask('甲');
    expect(await questions.ask('乙')).toBeUndefined();
    expect(questions.ask('甲')).toBe(VECTOR);
    expect(questions.isAway).toBe(true);
    clock.advance(1000);
    expect(await questions.ask('乙')).toBe(VECTOR);
    expect(questions.isAway).toBe(false);
    expect(logged.map((line) => line.split(' ')[0])).toEqual(['warn', 'info']);
    expect(states).toEqual([true, false]);
  });

  it('count as one failure if they fail together', async () => {
    const { questions, clock } = modelThat(BAD, BAD, GOOD);
    const all = ['甲', '乙'].map((words) => questions.ask(words));
    expect(await Promise.all(all)).toEqual([undefined, undefined]);
    clock.advance(1000);
    expect(await questions.ask('丙')).toBe(VECTOR);
  });

  it('are not taken with another dimension than those of the passages', async () => {
    const { questions } = modelThat({ kind: 'vectors', vectors: [Float32Array.of(1)] });
    expect(await questions.ask('甲')).toBeUndefined();
    expect(questions.isAway).toBe(true);
  });

  it('are asked for a few at a time', async () => {
    let answer: (embedded: Embedded) => void = () => {};
    const slow = new Promise<Embedded>((resolve) => {
      answer = resolve;
    });
    const { questions, asked } = modelThat(slow);
    const all = Array.from({ length: 20 }, (_, n) => questions.ask(`问${n}`));
    expect(asked).toHaveLength(8);
    expect(all.filter((each) => each === undefined)).toHaveLength(12);
    answer(GOOD);
    await Promise.all(all);
    expect(questions.isAway).toBe(false);
    expect(questions.ask('问19')).toBeInstanceOf(Promise);
  });
});

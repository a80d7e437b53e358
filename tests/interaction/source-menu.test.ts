import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/interaction/interaction.ts';
import { expectGoodBody, partsOf } from '../support/discord-body.ts';
import { carryOut, click, contextOf, plan, respond, slash } from '../support/interactions.ts';

const MENU = 'v1:open';
const choose = (...values: string[]) => click(MENU, { data: { custom_id: MENU, values } });
const offered = () => {
  const { reply } = respond(slash('partner', { name: '腾讯' }));
  return partsOf(reply).flatMap(({ options = [] }) => options);
};

describe('看原文', () => {
  it('opens the chosen passage like its button, for whoever chose it', () => {
    expect(offered().length).toBeGreaterThan(2);
    for (const { value, label } of offered()) {
      expect(plan(choose(value))).toEqual(plan(click(value)));
      const { answer, reply } = carryOut(plan(choose(value)));
      expect(answer.kind).toBe('source');
      expectGoodBody(reply);
      expect(label).toMatch(/^¶\d+ \S/u);
    }
  });

  it('of several chosen at once opens the first', () => {
    const [first = '', second = ''] = offered().map(({ value }) => value);
    expect(plan(choose(first, second))).toEqual(plan(choose(first)));
  });

  it.each([
    [],
    [''],
    ['v1:delete'],
    ['v1:share'],
    ['v1:open'],
    ['v1:page:partner:tencent:0'],
    ['v1:move:2017-internet-giants-and-banks:1-9125bafc:0'],
    ['v1:source:../../etc:1-00000000:0'],
    ['v1:source:__proto__:1-00000000:0'],
    ['x'.repeat(101)],
    ['v1:delete', 'v1:source:2017-internet-giants-and-banks:1-9125bafc:0'],
  ])('a forged choice is harmless: %j %j', (...values) => {
    const forged = plan(choose(...values.filter((each) => each !== undefined)));
    expect(forged).toEqual(plan(click('v0:source')));
    expect(carryOut(forged, contextOf()).answer.kind).toBe('control-gone');
  });

  it('is read as Discord sends it', () => {
    const [{ value } = { value: '' }] = offered();
    const data = { custom_id: MENU, component_type: 3, values: [value] };
    const sent = { type: 3, application_id: '1', data };
    expect(readInteraction(sent)).toHaveProperty('data', { custom_id: MENU, values: [value] });
    const odd = { ...sent, data: { ...data, values: [7] } };
    expect(() => readInteraction(odd)).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import { click, onMessage, respond, slash } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { accentOf } from './accent-of.ts';

const library = shippedLibrary();
const ask = (question: string) => respond(slash('ask', { question }));

/** Questions about what the library speaks of, and does not answer. */
const UNANSWERED = ['京东金融有多少员工', '四大行的员工', '京东和中行合作了什么'];
const weakOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.kind === 'quote' && block.weak ? block.citation : []));

describe.each(UNANSWERED)('the passages that come closest to “%s”', (question) => {
  it('are called no more than that, before the first of them', async () => {
    const { answer, reply } = await ask(question);
    expectGoodBody(reply);
    expect(answer.kind).toBe('nearest');
    const text = textsOf(reply).join('\n');
    expect(text).toMatch(/没有(?:找到确定的回答|核对过的合作事实)/);
    expect(text.indexOf('最接近的原文')).toBeLessThan(text.indexOf('> '));
    expect(text.indexOf('最接近的原文')).toBeGreaterThan(0);
  });

  it('are quotations with nothing in bold, each with its place, and can be opened', async () => {
    const { answer, reply } = await ask(question);
    const quotes = textsOf(reply).filter((text) => text.startsWith('> '));
    const weak = weakOf(answer);
    expect(quotes).toHaveLength(weak.length);
    expect(weak.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote).toMatch(/^> (?!.*\*\*)/);
    for (const { passage } of weak) {
      expect(textsOf(reply).join('\n')).toContain(` ¶${passage.ordinal}`);
      expect(buttonIdsOf(reply).join()).toContain(`:${passage.id}:`);
    }
  });

  it('have the colour of a reply without an answer, not that of one', async () => {
    const [near, none, sure] = await Promise.all(
      [question, '火星上有鲸鱼吗', '银行核心诉求'].map(ask),
    );
    const accents = [near, none, sure].map((handled) => accentOf(handled?.reply ?? {}));
    expect(accents[0]).toBe(accents[1]);
    expect(accents[0]).not.toBe(accents[2]);
  });

  it('stand on the console without a mark', async () => {
    const { answer } = await ask(question);
    const shown = renderConsole(answer, 'zh-CN', library, createStyle(false));
    expect(shown).not.toMatch(/[【】]/);
    for (const { passage } of weakOf(answer)) expect(shown).toContain(passage.text);
  });

  it('are citations to programs, of the kind nearest, with what was not found', async () => {
    const { answer } = await ask(question);
    const json = renderJson(answer, library.entities);
    expect(json).toMatchObject({ kind: 'nearest', facts: [] });
    expect(json.citations.map(({ passage }) => passage)).toEqual(
      weakOf(answer).map(({ passage }) => passage.id),
    );
    expect(json.unsaid.length).toBeGreaterThan(0);
    for (const words of json.unsaid) expect(question).toContain(words);
    expect(json).not.toHaveProperty('coverage');
  });
});

describe('更多 of the closest passages', () => {
  const buttons = async () => {
    const { answer, reply } = await ask('京东金融有多少员工');
    const parts = partsOf(reply).filter(({ label }) => label?.startsWith('更多'));
    return { answer, reply, parts };
  };

  it('is an action of its own, and says how many there are', async () => {
    const { answer, reply, parts } = await buttons();
    const further = answer.further ?? [];
    expect(parts.length).toBeGreaterThan(0);
    for (const { custom_id } of parts) expect(custom_id).toMatch(/^v1:near:[0-9a-z]+$/);
    const [counted] = parts.map(({ label }) => Number(/\d+/.exec(label ?? '')?.[0]));
    expect(counted).toBe(Math.min(6, further.length));
    for (const { passage } of further.slice(6)) {
      expect(buttonIdsOf(reply).join()).toContain(`:${passage.id}:`);
    }
  });

  it('opens further ones that are as weak, for whoever pressed it', async () => {
    const { answer, parts } = await buttons();
    const opened = await Promise.all(parts.map(({ custom_id }) => respond(click(custom_id ?? ''))));
    const { further = [] } = answer;
    const weak = opened.flatMap((each) => weakOf(each.answer));
    expect(weak).toEqual(further.slice(0, 6));
    for (const { answer, reply } of opened) {
      expectGoodBody(reply);
      const quotes = textsOf(reply).filter((text) => text.startsWith('> '));
      expect(quotes).toHaveLength(weakOf(answer).length);
      for (const quote of quotes) expect(quote).toMatch(/^> (?!.*\*\*)/);
      expect(textsOf(reply)[0]).toBe('### 最接近的原文：');
      expect(accentOf(reply)).toBe(accentOf((await ask('火星上有鲸鱼吗')).reply));
    }
  });

  it('of a sure answer opens passages that look as sure', async () => {
    const { reply } = await ask('银行核心诉求');
    const id = buttonIdsOf(reply).find((each) => each.startsWith('v1:more:')) ?? '';
    const more = await respond(click(id));
    expect(weakOf(more.answer)).toEqual([]);
    expect(textsOf(more.reply).join('\n')).toMatch(/^> .+ ¶\d+$/m);
    expect(accentOf(more.reply)).toBe(accentOf(reply));
  });
});

it.each(['今天天气怎么样', '红烧肉怎么做', '推荐一部电影'])(
  'a question off the subject is shown nothing: %s',
  async (question) => {
    const { answer, reply } = await ask(question);
    expect(answer.kind).toBe('no-answer');
    expect(textsOf(reply).join('\n')).not.toMatch(/^> /m);
    expect(renderJson(answer, library.entities)).toMatchObject({ citations: [], facts: [] });
  },
);

it('a message off the subject is shown nothing either', async () => {
  const { answer, reply } = await respond(onMessage('找出处', '昨夜的台风吹倒了三棵老榕树。'));
  expect(textsOf(reply).join('\n')).not.toMatch(/^> /m);
  expect(renderJson(answer, library.entities).citations).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { choices, heading, notice } from '../../../src/answer/blocks.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { LOCALES } from '../../../src/surfaces/texts/locales.ts';
import { articleText, withArticle } from '../../support/article.ts';
import { expectGoodBody, FOR_ALL, partsOf, textsOf } from '../../support/discord-body.ts';
import { contextOf, respond, slash } from '../../support/interactions.ts';
import { buildSound, shippedLibrary } from '../../support/knowledge.ts';

const draw = (answer: Answer, locale: (typeof LOCALES)[number] = 'zh-CN') =>
  renderDiscord(answer, locale, shippedLibrary(), FOR_ALL);
const buttonsOf = (body: object) =>
  partsOf(body).flatMap(({ custom_id, label }) => (label === undefined ? [] : (custom_id ?? [])));

describe('no message has one button twice', () => {
  it.each(LOCALES)('two questions without an answer offer the same ones (%s)', (locale) => {
    const question = '火星上有鲸鱼吗？月亮上有灯塔吗？';
    const { answer, reply } = respond(slash('ask', { question }), contextOf({ locale }));
    expect(answer.blocks.filter(({ kind }) => kind === 'choices')).toHaveLength(2);
    expectGoodBody(reply);
    const ids = buttonsOf(reply);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('what may be asked next is what is offered', () => {
    const [tencent] = shippedLibrary().entities.all.filter(({ id }) => id === 'tencent');
    if (tencent === undefined) throw new RangeError('no such entity');
    const entity = { entity: tencent.id };
    const again = { command: 'partner', ids: [tencent.id] };
    const answer: Answer = {
      kind: 'no-answer',
      blocks: [notice('answer.none'), choices('partner', [entity, entity])],
      next: [{ command: 'partner', argument: entity, again }],
    };
    expectGoodBody(draw(answer));
    expect(buttonsOf(draw(answer))).toEqual(['v1:page:partner:tencent:0', 'v1:delete']);
  });
});

it('a question may have the words of a template', () => {
  const asked = 'What is {facts}?';
  const answer: Answer = {
    kind: 'no-answer',
    blocks: [heading('question.one-of', { question: { asked } }), notice('answer.none')],
  };
  expect(textsOf(draw(answer))[0]).toBe(`### ${asked}`);
});

describe('a menu of several articles', () => {
  const said = '华为有41家网点。';
  const facts = `- kind: figure\n  entity: huawei\n  measure: 网点\n  value: 41家\n  quotes: ['${said}']\n`;
  const twins = buildSound(
    withArticle('twin', articleText(said), facts, withArticle('other', articleText(said), facts)),
  );
  const optionsOf = (locale: (typeof LOCALES)[number]) => {
    const { reply } = respond(
      slash('partner', { name: '华为' }),
      contextOf({ library: twins, locale }),
    );
    expectGoodBody(reply);
    return partsOf(reply).flatMap(({ options = [] }) => options);
  };

  it.each(LOCALES)('tells apart two of one title and the same words (%s)', (locale) => {
    const options = optionsOf(locale);
    expect(options).toHaveLength(2);
    expect(new Set(options.map(({ label }) => label)).size).toBe(1);
    const described = options.map(({ description }) => String(description));
    expect(described.map((each) => each.charAt(0))).toEqual(['①', '②']);
    expect(new Set(described.map((each) => each.slice(1))).size).toBe(1);
  });
});

import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { expectGoodBody, textsOf } from '../support/discord-body.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { play } from './play.ts';
import { replies } from './replies.ts';

const all = await replies();

test('every scene ends with a reply that Discord takes', () => {
  for (const { body } of all) expectGoodBody(body);
});

test('no two replies share a name, hence a picture', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('a reply to one person is drawn as such, and a shared one is not', () => {
  const isHidden = (wanted: string) => {
    const flags = all.find(({ name }) => name === wanted)?.body.flags ?? 0;
    return (flags & MessageFlags.Ephemeral) !== 0;
  };
  expect(isHidden('ask-hidden')).toBe(true);
  expect(isHidden('ask-shared')).toBe(false);
});

test('what is said to the bot is answered, also after an answer', () => {
  const library = shippedLibrary();
  const said = play(['x', '@ 百度和农行合作了什么？', 'zh-CN'], library);
  const after = play(['x', '/help', 'zh-CN', '@百度和农行合作了什么？'], library);
  expect(textsOf(said).join('\n')).toContain('百度');
  expect(after).toEqual(said);
});

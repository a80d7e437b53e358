import { MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { Reply } from '../../../src/surfaces/discord/render.ts';
import { answerLine } from '../../../src/transport/console/answer-line.ts';
import { createCooldown } from '../../../src/transport/cooldown.ts';
import { contextOf, suggestionsFor, typing } from '../../support/interactions.ts';
import { createLocalAnswerer } from '../../support/local-answerer.ts';
import { elementsOf, exchangesOf, type SeenMessage } from '../../support/playground.ts';
import { type Website, type WebsiteOptions, websites } from '../../support/website.ts';

const open = websites();
const context = contextOf();
const playground = (more: WebsiteOptions = {}) =>
  open({
    answerer: createLocalAnswerer(context),
    commands: COMMANDS,
    config: { playground: true },
    ...more,
  });

const suggested = z.object({
  choices: z.array(z.object({ label: z.string(), hint: z.string().optional(), line: z.string() })),
});

let site: Website;
beforeAll(async () => {
  site = await playground();
});

async function page(query: Record<string, string>, at = site): Promise<string> {
  const asked = new URLSearchParams({ lang: 'zh-CN', ...query });
  const response = await fetch(`${at.web.address}/try?${asked}`);
  expect(response.status).toBe(200);
  return response.text();
}

async function say(line: string, lang = 'zh-CN', at = site) {
  const [exchange] = exchangesOf(await page({ line, lang }, at));
  if (exchange === undefined) throw new Error(`nothing became of ${line}`);
  return exchange;
}

async function post(fields: Record<string, string>, at = site) {
  const body = new URLSearchParams(fields);
  const response = await fetch(`${at.web.address}/try?lang=zh-CN`, { method: 'POST', body });
  expect(response.status).toBe(200);
  const all = exchangesOf(await response.text());
  const last = all.at(-1);
  if (last === undefined) throw new Error('nothing became of it');
  return { all, ...last };
}

/** Presses the first button whose label begins so, or whose custom_id does. */
function press({ message, buttons }: SeenMessage, begins: string) {
  const found = Object.entries(buttons).find(([label, id]) =>
    [label, id].some((each) => each.startsWith(begins)),
  );
  if (found === undefined) throw new Error(`only ${Object.keys(buttons)}`);
  return post({ message, custom_id: found[1] });
}

/** Chooses the first of what a menu has. */
function choose({ message, menus }: SeenMessage) {
  const [field = '', options = []] = Object.entries(menus)[0] ?? [];
  return post({ message, custom_id: field.slice('values:'.length), [field]: options[0] ?? '' });
}

function only({ messages }: { readonly messages: readonly SeenMessage[] }): SeenMessage {
  const [message] = messages;
  if (message === undefined || messages.length > 1) throw new Error(`${messages.length} messages`);
  return message;
}

/** What Discord would get for the same line. */
function replyTo(line: string, locale = context.locale): Reply {
  return answerLine(line, { ...context, locale }, { explain: false }).reply;
}

const LINES = [
  '/ask 银行核心诉求',
  '/partner 腾讯',
  '/合作 螞蟻金服',
  '/compare 腾讯 百度',
  '/timeline',
  '/timeline from:2015年 to:15年',
  '/source 网点不会消失',
  '/library',
  '/help',
  '/nosuch 甲',
  '/找出处 百度也在2015年启动了和工行的全面合作。',
];

describe('a line is answered as on Discord', () => {
  it.each(LINES)('%s', async (line) => {
    const { json, outcome, messages } = await say(line);
    const [request, response] = json;
    expect(request).toMatchObject({ type: 2, locale: 'zh-CN' });
    const { flags = 0, ...reply } = replyTo(line);
    const { data } = Object.assign({ data: {} }, response);
    const { flags: sent, ...body } = Object.assign({ flags: 0 }, data);
    expect(response).toMatchObject({ type: 4 });
    expect(outcome).toBe('posted');
    // The console has one reader: who else would see it is not for its JSON to say.
    if ((sent & MessageFlags.Ephemeral) === 0)
      expect(body).toEqual(JSON.parse(JSON.stringify(reply)));
    expect(sent & ~MessageFlags.Ephemeral).toBe(flags & ~MessageFlags.Ephemeral);
    expect(messages).toHaveLength(1);
  });

  it('in the reader’s language', async () => {
    const { json } = await say('/ask What do Tencent and Bank of China work on?', 'en-US');
    const reply = replyTo('/ask What do Tencent and Bank of China work on?', 'en-US');
    expect(json[1]).toEqual({ type: 4, data: JSON.parse(JSON.stringify(reply)) });
  });

  it('for one person alone if they say so', async () => {
    const { json, messages } = await say('/ask 银行核心诉求 hide:true');
    expect(json[1]).toMatchObject({ data: { flags: MessageFlags.Ephemeral | (1 << 15) } });
    expect(messages[0]?.isEphemeral).toBe(true);
    expect(messages[0]?.text).toContain('只有您能看到这条消息');
  });

  it('also without a slash', async () => {
    expect((await say('银行核心诉求')).json[1]).toEqual((await say('/ask 银行核心诉求')).json[1]);
  });
});

describe('controls are used as on Discord', () => {
  it('a menu opens a passage below, for whoever chose it', async () => {
    const message = only(await say('/partner 腾讯'));
    const { all, outcome, messages, json } = await choose(message);
    expect(all).toHaveLength(2);
    expect(outcome).toBe('posted');
    expect(messages[0]?.isEphemeral).toBe(true);
    const values = [message.menus['values:v1:open']?.[0]];
    expect(json[0]).toMatchObject({ type: 3, data: { component_type: 3, values } });
  });

  it('a button of another control leaves what a menu shows', async () => {
    const message = only(await say('/partner 腾讯'));
    const fields = { message: message.message, custom_id: 'v1:delete', 'values:v1:open': 'x' };
    expect((await post(fields)).json[0]).toMatchObject({ data: { component_type: 2 } });
  });

  it('pages of what one person sees are turned in place, and stay theirs', async () => {
    const source = only(await choose(only(await say('/partner 腾讯'))));
    const next = await press(source, '下一段');
    const { outcome, all, messages, json } = next;
    expect([outcome, all.length, messages[0]?.isEphemeral]).toEqual(['replaced', 1, true]);
    expect(json[1]).toMatchObject({ type: 7 });
    expect((await press(only(next), '上一段')).outcome).toBe('replaced');
  });

  it('pages of what all see are posted below', async () => {
    const { outcome, all, messages } = await press(only(await say('/timeline')), '下一页');
    expect([outcome, all.length, messages[0]?.isEphemeral]).toEqual(['posted', 2, true]);
  });

  it('what is shared is for all, and says by whom', async () => {
    const hidden = only(await say('/ask 银行核心诉求 hide:true'));
    const { outcome, messages } = await press(hidden, '公开');
    expect([outcome, messages[0]?.isEphemeral]).toEqual(['posted', false]);
    expect(messages[0]?.text).toContain('@访客');
  });

  it('what is deleted is gone', async () => {
    const { outcome, all, messages, text } = await press(only(await say('/partner 腾讯')), '删除');
    expect([outcome, all.length, messages.length]).toEqual(['deleted', 1, 0]);
    expect(text).toContain('这条消息已删除。');
  });
});

describe('suggestions', () => {
  const choices = async (line: string, lang = 'zh-CN') => {
    const asked = new URLSearchParams({ line, lang });
    const response = await fetch(`${site.web.address}/try/choices?${asked}`);
    return suggested.parse(await response.json()).choices;
  };

  it('are the commands after a slash, with what they do', async () => {
    expect((await choices('/')).map(({ label }) => label)).toContain('/合作');
    expect(await choices('/par')).toEqual([
      { label: '/合作', hint: expect.stringContaining('合作'), line: '/合作 ' },
    ]);
    expect((await choices('/', 'en-US'))[0]?.line).toBe('/ask ');
    expect(await choices('银行')).toEqual([]);
  });

  it.each([
    ['/partner 腾', typing('partner', 'name', { name: '腾' })],
    ['/ask ', typing('ask', 'question', { question: '' })],
    ['/compare 腾讯 百', typing('compare', 'b', { a: '腾讯', b: '百' })],
    ['/timeline 腾讯 kind:', typing('timeline', 'kind', { name: '腾讯', kind: '' })],
  ])('after %s are those of Discord', async (line, sent) => {
    const found = await choices(line);
    const names = suggestionsFor(sent, context).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(found.map(({ label }) => label).slice(0, names.length)).toEqual(names);
  });

  it('go on with the line', async () => {
    expect((await choices('/partner 腾'))[0]?.line).toBe('/partner 腾讯');
    expect((await choices('/compare 腾讯 百'))[0]?.line).toBe('/compare 腾讯 百度');
    expect((await choices('/compare Ten', 'en-US'))[0]?.line).toBe('/compare Tencent');
    expect((await choices('/compare "Bank of Ch', 'en-US'))[0]?.line).toBe(
      '/compare "Bank of China"',
    );
  });

  it('name the options that are left, and their values', async () => {
    const left = await choices('/partner 腾讯 ');
    expect(left.map(({ line }) => line)).toEqual([
      '/partner 腾讯 种类:',
      '/partner 腾讯 年份:',
      '/partner 腾讯 隐藏:',
    ]);
    const values = await choices('/partner 腾讯 隐藏:t');
    expect(values.map(({ line }) => line)).toEqual(['/partner 腾讯 隐藏:true']);
  });
});

describe('the page', () => {
  it('begins with examples that the library answers', async () => {
    const links = elementsOf(await page({})).filter(({ attributes }) =>
      attributes['href']?.includes('line='),
    );
    expect(links.length).toBeGreaterThan(2);
    const lines = links.map(({ text }) => text).filter((text) => text.startsWith('/'));
    for (const line of lines) expect((await say(line)).messages[0]?.isEphemeral).toBe(false);
  });

  it('is the same conversation in another language and look', async () => {
    const markup = await page({ line: '/help', theme: 'light' });
    expect(markup).toContain('data-theme="light"');
    const links = elementsOf(markup).map(({ attributes }) => attributes['href']);
    expect(links).toContain('/try?lang=en-US&theme=light&line=%2Fhelp');
  });

  it('brings nothing inline', async () => {
    for (const { name, attributes } of elementsOf(await page({ line: '/partner 腾讯' }))) {
      expect(
        Object.keys(attributes).filter((each) => each === 'style' || each.startsWith('on')),
      ).toEqual([]);
      expect(name).not.toBe('style');
      if (name === 'script') expect(attributes['src']).toMatch(/^\/assets\//);
    }
  });
});

describe('the playground', () => {
  it.each<[string, WebsiteOptions]>([
    ['is closed if the settings say so', { config: { playground: false } }],
    ['is closed without commands', { commands: undefined }],
  ])('%s', async (_, more) => {
    const closed = await playground(more);
    for (const path of ['/try', '/try?line=/help', '/try/choices?line=/']) {
      expect((await fetch(`${closed.web.address}${path}`)).status).toBe(404);
    }
    const body = new URLSearchParams({ custom_id: 'v1:share' });
    expect((await fetch(`${closed.web.address}/try`, { method: 'POST', body })).status).toBe(404);
  });

  it('has the cooldown of Discord, which says how long to wait', async () => {
    const cooldown = createCooldown({ burst: 2, seconds: 30 }, () => 0);
    const slow = await playground({ cooldown });
    for (const line of ['/help', '/help'])
      expect((await say(line, 'zh-CN', slow)).text).not.toContain('30');
    const { messages } = await say('/help', 'zh-CN', slow);
    expect(messages[0]?.text).toContain('30');
    expect(messages[0]?.isEphemeral).toBe(true);
    // What is free on Discord is free here.
    expect((await post({ custom_id: 'v1:delete' }, slow)).text).not.toContain('30');
  });
});

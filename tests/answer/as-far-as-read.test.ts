import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Library } from '../../src/library/library.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { brokenLibrary } from '../support/broken.ts';
import { textsOf } from '../support/discord-body.ts';
import { contextOf, respond } from '../support/interactions.ts';
import { buildRest, withFile } from '../support/knowledge.ts';
import { MADE_UP, madeUpFiles, madeUpLibrary } from '../support/made-up.ts';

/** The answer to a line as a reader and as a program get it. */
function ask(line: string, library: Library) {
  const context = contextOf({ library });
  const { answer, reply } = respond(toInteraction(parseLine(line, COMMANDS)), context);
  return { json: renderJson(answer, library.entities), text: textsOf(reply).join('\n') };
}

const UNREAD = /有 \d+ 个文件未能读入或读全/u;

describe('what may be in a file that could not be read', () => {
  it.each([
    '/partner 海港银行',
    '/ask 海港银行是做什么的',
    '/timeline 海港银行',
    '/compare 海港银行 东江银行',
    '/partner 海港银行、湾区金融局和林越舟',
  ])('is never said not to be mentioned: %s', (line) => {
    expect(ask(line, madeUpLibrary()).text).toContain('未提及');
    const { json, text } = ask(line, brokenLibrary());
    expect(text).not.toContain('未提及');
    expect(text).toContain('没有找到');
    expect(text).toMatch(UNREAD);
    expect(json.kind).not.toBe('not-mentioned');
    expect(json.unread).toBe(2);
  });

  it.each(['/partner 青藤数科', '/timeline', '/compare 青藤数科 苍鹭科技'])(
    'keeps lists from being counted: %s',
    (line) => {
      expect(ask(line, madeUpLibrary()).json.coverage).toBeDefined();
      const { json, text } = ask(line, brokenLibrary());
      expect(json.coverage).toBeUndefined();
      expect(json.unread).toBe(2);
      expect(json.facts.length).toBeGreaterThan(0);
      expect(text).not.toContain('库内');
      expect(text).toMatch(UNREAD);
    },
  );

  it.each([
    '/ask 今晚吃什么',
    '/ask 蓝桥支付的注册资本是多少',
    '/source 火星上的鲸鱼',
    '/library 鲸鱼',
  ])('may be what was not found: %s', (line) => {
    expect(ask(line, madeUpLibrary()).text).not.toMatch(UNREAD);
    expect(ask(line, brokenLibrary()).text).toMatch(UNREAD);
  });
});

it.each(['/ask 银行缺的是什么', '/help', '/partner', '/ask 青藤数科和东江银行什么时候合作'])(
  'nothing is said of such files where an answer speaks for itself: %s',
  (line) => {
    const [whole, rest] = [madeUpLibrary(), brokenLibrary()].map((library) => ask(line, library));
    expect(rest?.text).not.toMatch(UNREAD);
    expect(rest?.json).toEqual(whole?.json);
  },
);

it('a glossary that could not be read holds nothing to be mentioned', () => {
  const library = buildRest(withFile(madeUpFiles(), 'synonyms.yaml', '- [渡轮]\n'));
  const { json, text } = ask('/partner 海港银行', library);
  expect([json.kind, json.unread]).toEqual(['not-mentioned', undefined]);
  expect(text).toContain('未提及');
  expect(ask('/library', library).text).toContain('1 个文件未能读入：synonyms.yaml');
});

describe('/library', () => {
  it('names what could not be read, by its names in the folder only', () => {
    const { json, text } = ask('/library', brokenLibrary());
    expect(text).toContain('1 个文件未能读入：articles/torn.md');
    expect(text).toContain(`1 条事实未能对上原文，没有收入：facts/${MADE_UP}.yaml`);
    expect(text).not.toContain('knowledge/');
    expect(json.left_out).toEqual([
      { name: 'articles/torn.md' },
      { name: `facts/${MADE_UP}.yaml`, facts: 1 },
    ]);
  });

  it('names a few of many, and counts all', () => {
    const long = 'x'.repeat(200);
    const files = Array.from({ length: 50 }, (_, n) => `articles/${n}-${long}.md`);
    const library = buildRest(
      files.reduce((all, name) => withFile(all, name, '只有正文。'), madeUpFiles()),
    );
    const { json, text } = ask('/library', library);
    expect(text).toContain('50 个文件未能读入：');
    expect(text.length).toBeLessThan(2000);
    expect(json.left_out).toHaveLength(50);
  });

  it('says nothing of a sound library', () => {
    const { json, text } = ask('/library', madeUpLibrary());
    expect(text).not.toContain('未能');
    expect(json).not.toHaveProperty('left_out');
  });
});

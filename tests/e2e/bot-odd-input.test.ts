import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { apiMessage } from './bench/discord-objects.ts';
import type { Seen } from './bench/seen.ts';
import { withRealBot } from './bot.ts';
import { PROPER, sourceButtons } from './bot-words.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const ODD = {
  'a space': ' ',
  'a letter without width': '\u200b',
  'a question mark': '？',
  '6,000 characters': '银行核心诉求'.repeat(1000),
  '6,000 of one letter': 'x'.repeat(6000),
  '6,000 that are all markup': '*'.repeat(6000),
  '2,000 line breaks and more': `银行${'\n> '.repeat(1999)}`,
  'a call for everyone': '@everyone @here <@123456789012345678> <@&123456789012345678> 银行',
  Markdown: '# a\n> **b** ||c|| `d` [银行](https://example.org) <t:0:R>\n```js\n1\n```',
  'emoji only': '😀🎉👨‍👩‍👧‍👦<:x:123456789012345678>',
  'half an emoji': '\ud83d',
  'control characters': '\u0000\u0007\u202e银行',
  'what every object has': '__proto__',
  'what every object is made by': 'constructor',
  'a custom_id': 'v1:source:../../etc:1-00000000:0',
  'an option of its own': 'name:腾讯 question:x',
  'a path': '../../../etc/passwd',
  'a query': "'; DROP TABLE passages; --",
};

describe.each(Object.entries(ODD))('%s', (_, words) => {
  test.each([
    ['ask', 'question'],
    ['partner', 'name'],
  ])('is answered by /%s, and calls nobody', async (command, option) => {
    const seen = await on.bench.user('ana').slash(command, { [option]: words });
    expect(seen).toMatchObject({ ...PROPER, deferred: false });
    expect(seen.text).not.toBe('');
    expect(seen.text).not.toMatch(/(?<!\\)(@everyone|@here|<@|<:x|<t:)/);
    expect(seen.text.length).toBeLessThanOrEqual(4000);
  });
});

const GONE = '文库里已没有这一段';
const UNKNOWN = '这个按钮来自较早的版本';

describe('a button that is not, or no longer, ours', () => {
  test.each([
    ['of another version', UNKNOWN, () => 'v0:source:x:1-00000000:0'],
    ['of another bot', UNKNOWN, () => 'vote'],
    ['forged', UNKNOWN, () => 'v1:source:../../secret:1-00000000:0'],
    ['endless', UNKNOWN, () => 'v1:source:'.padEnd(100, 'x')],
    ['of Object’s own', UNKNOWN, () => '__proto__'],
    ['of a command that has no pages', UNKNOWN, () => 'v1:page:help:x:0'],
    // A menu opens one passage, and does nothing else.
    ['of another action', UNKNOWN, () => `v1:more:${'0'.repeat(15)}`],
    ['of an article that is gone', GONE, () => 'v1:source:gone:1-00000000:0'],
    ['of a passage that is gone', GONE, (id: string) => id.replace(/\d+-\w{8}/, '999999-00000000')],
  ])('%s: a kind sentence that only the user sees, and something near', async (_, says, forge) => {
    const ana = on.bench.user('ana');
    const seen = await ana.slash('partner', { name: '腾讯' });
    const [button = ''] = sourceButtons(seen);
    const opened = await ana.click(...withButton(seen, button, forge(button)));
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
    expect(opened.text).toContain(says);
    expect(opened.text.split('\n').length).toBeGreaterThan(1);
  });

  test('any id whatever, in a message for all or for one: nobody sees “interaction failed”', async () => {
    const ana = on.bench.user('ana');
    const asked = [{}, { hide: true }].map((more) =>
      ana.slash('ask', { question: '银行核心诉求', ...more }),
    );
    const messages = (await Promise.all(asked)).map(({ message }) => structuredClone(message));
    const button = sourceButtons({ message: messages[0] })[0] ?? '';
    const ours = [
      'share',
      'delete',
      'more:',
      'page:partner:tencent:',
      'move:x:1-00000000:',
      button,
    ];
    const id = fc.oneof(
      fc.string({ minLength: 1, maxLength: 100 }).filter((id) => !/["\\$]/.test(id)),
      fc.tuple(fc.constantFrom(...ours), fc.nat(9999)).map(([id, n]) => `v1:${id}${n}`),
    );
    const property = fc.asyncProperty(id, fc.constantFrom(...messages), async (id, message) => {
      const opened = await ana.click(...withButton({ message }, button, id));
      expect(opened.failed).toBeUndefined();
      expect(opened.ephemeral || opened.updated).toBe(true);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('of a text that was edited: what stands there now, and a word about it', async () => {
    const ana = on.bench.user('ana', { locale: 'en-US' });
    const seen = await ana.slash('partner', { name: '腾讯' });
    const [button = ''] = sourceButtons(seen);
    const old = button.replace(/-\w{8}:/, '-00000000:');
    const opened = await ana.click(...withButton(seen, button, old));
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
    expect(opened.text).toContain('edited');
  });

  test('an unknown command is not even offered', async () => {
    await expect(on.bench.user('ana').slash('unknown')).rejects.toThrow('No command "unknown"');
  });
});

test('nothing that users wrote, nor who they are, stands in the log', () => {
  const written = JSON.stringify(on.log);
  expect(on.log.length).toBeGreaterThan(20);
  for (const words of ['ana', '银行', '腾讯', 'everyone', '__proto__', 'passwd', on.bench.token]) {
    expect(written).not.toContain(words);
  }
  const tokens = on.bench.requests.map(
    ({ path }) => /^\/interactions\/\d+\/([^/]+)/.exec(path)?.[1],
  );
  for (const token of tokens) if (token) expect(written).not.toContain(token);
});

/** The message with another custom_id on one of its buttons, as only a forger could send it. */
function withButton(
  { message }: Pick<Seen, 'message'>,
  id: string,
  forged: string,
): [APIMessage, string] {
  return [apiMessage.parse(JSON.parse(JSON.stringify(message).replace(id, forged))), forged];
}

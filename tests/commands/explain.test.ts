import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';

const chat = COMMANDS.filter((command) => command.kind === 'chat');
const ask = chat.find(({ data }) => data.name === 'ask');

describe('why a question is answered as it is', () => {
  it.each(['银行核心诉求', '腾讯的市值是多少', '红烧肉怎么做', '腾迅和中行合作了什么'])(
    'is told of /ask %s, with the kind that it answers with',
    async (question) => {
      const { answer } = await respond(slash('ask', { question }));
      const explained = ask?.explain?.({ question }, contextOf());
      expect(explained?.readings.map((reading) => reading.answer)).toContain(answer.kind);
    },
  );

  it('is told of no question too', async () => {
    expect(ask?.explain?.({}, contextOf())?.readings).toEqual([]);
    const { answer } = await respond(slash('ask', {}));
    expect(answer.kind).toBe('empty');
  });

  it('is plain data, so that a program can read it', () => {
    const explained = ask?.explain?.({ question: '百度的优势是什么' }, contextOf());
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
    expect(explained?.readings[0]?.candidates.length).toBeGreaterThan(0);
  });

  it('is asked of no other command, and is no option that Discord shows', () => {
    expect(chat.filter(({ explain }) => explain !== undefined)).toEqual([ask]);
    for (const { data } of chat) {
      expect(data.options?.map(({ name }): string => name) ?? []).not.toContain('explain');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MESSAGE_MAX } from '../../src/check/check-message.ts';
import { messageText, written } from '../../src/interaction/message-text.ts';

const read = (message: object) => messageText(written.parse(message));

describe('what a message says', () => {
  it.each([
    ['its words, as they were written', { content: '**腾讯**与中行' }, '**腾讯**与中行'],
    [
      'the fields of an embed',
      {
        content: '',
        embeds: [{ title: '题', fields: [{ name: '名', value: '值' }, { name: '二' }] }],
      },
      '题\n\n名\n\n值\n\n二',
    ],
    ['an embed', { content: '', embeds: [{ title: '题', description: '文' }] }, '题\n\n文'],
    [
      'the texts of its components',
      { content: '', components: [{ components: [{ content: '甲' }, { label: '按钮' }] }] },
      '甲',
    ],
    [
      'what it forwards',
      { content: '', message_snapshots: [{ message: { content: '转发的话' } }] },
      '转发的话',
    ],
    ['nothing', { content: '' }, ''],
  ])('%s', (_, message, text) => {
    expect(read(message)).toBe(text);
  });

  it('in all its parts together is read up to one bound, and one character more tells of the rest', () => {
    const [part, nested] = ['腾讯'.repeat(700), { content: '甲'.repeat(900) }];
    const embed = { title: part, description: part, fields: [{ name: part, value: part }] };
    const message = { content: part, embeds: [embed, embed, embed] };
    const all = {
      ...message,
      components: [{ components: [nested] }],
      message_snapshots: [{ message }],
    };
    const text = read(all);
    expect(text.length).toBe(MESSAGE_MAX + 1);
    expect(text.startsWith(`${part}\n\n${part}`)).toBe(true);
  });

  it('that is not there is empty', () => {
    expect(messageText(undefined)).toBe('');
  });
});

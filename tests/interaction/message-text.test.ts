import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/interaction/message-text.ts';

const read = (message: object) =>
  messageText({ target_id: '9', resolved: { messages: { '9': message } } } as never);

describe('what a message says', () => {
  it.each([
    ['its words, as they were written', { content: '**腾讯**与中行' }, '**腾讯**与中行'],
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

  it('that is not there is empty', () => {
    expect(messageText({ target_id: '9', resolved: { messages: {} } } as never)).toBe('');
  });
});

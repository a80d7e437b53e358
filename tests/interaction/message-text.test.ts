import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/interaction/message-text.ts';

const read = (message: object) =>
  messageText({ target_id: '9', resolved: { messages: { '9': message } } } as never);

describe('what a message says', () => {
  it.each([
    ['its words', { content: ' 腾讯与中行合作。 ' }, '腾讯与中行合作。'],
    ['an embed', { content: '', embeds: [{ title: '题', description: '文' }] }, '题\n文'],
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

describe('markup is no part of the words', () => {
  it.each([
    ['**腾讯**与__中行__在||2017年||合作', '腾讯与中行在2017年合作'],
    ['# 标题\n> 引用的话\n-# 小字\n- 一项', '标题\n引用的话\n小字\n一项'],
    ['<@123456789012345678> 看 <#123> <:x:1> <t:1700000000:R> </ask:1>', '看'],
    ['见[报道](https://example.org/a)', '见报道'],
    ['`代码` 和 ```块```', '代码 和 块'],
    ['3 * 2 < 7, a_b, 1-2', '3 * 2 < 7, a_b, 1-2'],
    ['\\*不是斜体\\* 2\\.5亿', '*不是斜体* 2.5亿'],
    ['银行 <b>', '银行 <b>'],
  ])('%s', (content, text) => {
    expect(read({ content })).toBe(text);
  });

  it('any message is read, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        expect(read({ content }).length).toBeLessThanOrEqual(content.length);
      }),
    );
    const started = performance.now();
    for (const piece of ['[', '[a](', '\\', '**', '> ', '<@'])
      read({ content: piece.repeat(4000) });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

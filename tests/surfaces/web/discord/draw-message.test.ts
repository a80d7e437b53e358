import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
  drawMessage,
  type MessageBody,
} from '../../../../src/surfaces/web/discord/draw-message.ts';
import { messageStyle } from '../../../../src/surfaces/web/discord/message-style.ts';
import type { View } from '../../../../src/surfaces/web/discord/view.ts';
import { drawMessagePage, ENGLISH } from '../../../gallery/message-page.ts';

const view: View = {
  botName: '引证',
  now: new Date('2026-01-05T02:24:00Z'),
  locale: 'en-US',
  users: new Map(),
  words: ENGLISH,
  files: new Map(),
  isLive: false,
};
const draw = (body: MessageBody, more: Partial<View> = {}) =>
  drawMessage(body, { ...view, ...more }).toString();
const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const button = {
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label: '原文',
  custom_id: 'original',
};

function drawn(...components: NonNullable<MessageBody['components']>): string {
  const html = draw({ components, flags: MessageFlags.IsComponentsV2 });
  return /<div class="dc-components">(.*)<\/div>/.exec(html)?.[1] ?? '';
}

describe('the frame', () => {
  test('names the bot as an app, with the time', () => {
    const html = draw({ content: '你好' });
    expect(html).toContain('<span class="dc-name">引证</span><span class="dc-app">APP</span>');
    expect(html).toMatch(/<time datetime="2026-01-05T02:24:00.000Z">10:24\sAM<\/time>/);
    expect(html).toContain('<div class="dc-text">你好</div>');
  });

  test('says who sees an ephemeral message, and only there', () => {
    const line = 'Only you can see this';
    expect(draw({ content: 'x', flags: MessageFlags.Ephemeral })).toContain(line);
    expect(draw({ content: 'x' })).not.toContain(line);
  });

  test('escapes whatever is not its own', () => {
    const html = draw({ content: '<script>' }, { botName: '<i>' });
    expect(html).not.toMatch(/<script>|<i>/);
  });

  test('calls a user by name who is known', () => {
    const users = new Map([['123456789012345678', '安娜']]);
    expect(draw({ content: '<@123456789012345678>' }, { users })).toContain('>@安娜<');
  });

  test('of a page by itself is as wide as the window, and in a theme', () => {
    const page = drawMessagePage({}, view, { width: 390, theme: 'light' });
    expect(page).toContain('width: 390px;');
    expect(page).toContain('class="dc" data-theme="light">');
  });
});

describe('components', () => {
  test('a container has its accent color, in six digits', () => {
    const components = [text('**甲**')];
    const accented = drawn({ type: ComponentType.Container, accent_color: 0xff, components });
    expect(accented).toBe(
      '<section class="dc-container" data-accent="0000ff">' +
        '<div class="dc-text"><strong>甲</strong></div></section>',
    );
    expect(drawn({ type: ComponentType.Container, components })).toContain(
      '<section class="dc-container">',
    );
  });

  test('a section has its button beside its texts', () => {
    const components = [text('甲'), text('乙')];
    expect(drawn({ type: ComponentType.Section, components, accessory: button })).toBe(
      '<div class="dc-section"><div class="dc-texts"><div class="dc-text">甲</div>' +
        '<div class="dc-text">乙</div></div>' +
        '<button type="button" class="dc-button dc-secondary"><span>原文</span></button></div>',
    );
  });

  test.each([
    [ButtonStyle.Primary, 'primary'],
    [ButtonStyle.Secondary, 'secondary'],
    [ButtonStyle.Success, 'success'],
    [ButtonStyle.Danger, 'danger'],
  ] as const)('a button of style %i is %s', (style, name) => {
    const html = drawn({ type: ComponentType.ActionRow, components: [{ ...button, style }] });
    expect(html).toContain(`<button type="button" class="dc-button dc-${name}">`);
  });

  test('a button shows its emoji, its arrow if it is a link, and that it is disabled', () => {
    const type = ComponentType.Button as const;
    const link = {
      type,
      style: ButtonStyle.Link as const,
      url: 'https://a.example',
      label: '网页',
    };
    const disabled = { ...button, disabled: true, emoji: { name: '📖' } };
    const html = drawn({ type: ComponentType.ActionRow, components: [link, disabled] });
    expect(html).toContain('<span>网页</span><svg class="dc-arrow"');
    expect(html).toContain('<a class="dc-button dc-link" href="https://a.example">');
    expect(html).toContain(
      'dc-secondary" disabled><span class="dc-emoji">📖</span><span>原文</span>',
    );
  });

  test('a select shows its placeholder, or what is chosen by default', () => {
    const type = ComponentType.StringSelect as const;
    const options = [{ label: '甲', value: 'a' }];
    const open = { type, custom_id: 's', placeholder: '选一个', options };
    const chosen = { ...open, options: [{ label: '甲', value: 'a', default: true }] };
    expect(drawn({ type: ComponentType.ActionRow, components: [open] })).toContain('选一个');
    expect(drawn({ type: ComponentType.ActionRow, components: [chosen] })).toContain('>甲<');
  });

  test('a separator divides unless told not to', () => {
    const type = ComponentType.Separator;
    expect(drawn({ type })).toBe('<div class="dc-separator dc-small dc-divider"></div>');
    expect(drawn({ type, divider: false, spacing: 2 })).toBe(
      '<div class="dc-separator dc-large"></div>',
    );
  });

  test('attachments are shown from the given files; one that is missing is told', () => {
    const media = { url: 'attachment://a.png' };
    const gallery = { type: ComponentType.MediaGallery as const, items: [{ media }] };
    const file = { type: ComponentType.File as const, file: media };
    const files = new Map([['a.png', { url: 'data:image/png;base64,AA', size: 2048 }]]);
    const html = draw({ components: [gallery, file] }, { files });
    expect(html).toContain('<img class="dc-picture" src="data:image/png;base64,AA" alt="">');
    expect(html).toContain('2.00 KB');
    expect(drawn(gallery)).toContain('no file a.png');
  });

  test('a component of an unknown type is drawn as such', () => {
    const body: MessageBody = JSON.parse('{"components": [{"type": 99}]}');
    expect(draw(body)).toContain('component of type 99');
  });

  test('brings no style of its own', () => {
    const components = [text('甲')];
    const accented = drawn({ type: ComponentType.Container, accent_color: 0x2f6f4f, components });
    expect(accented).not.toContain('style');
    expect(messageStyle()).toContain("[data-accent='2f6f4f']::before { background: #2f6f4f; }");
  });
});

describe('a message whose controls can be used', () => {
  const live = (...components: NonNullable<MessageBody['components']>) =>
    draw({ components }, { isLive: true });

  test('has buttons that send their custom_id', () => {
    const html = live({ type: ComponentType.ActionRow, components: [button] });
    expect(html).toContain(
      '<button name="custom_id" value="original" formnovalidate class="dc-button',
    );
  });

  test('has menus that send what is chosen, beside a button', () => {
    const options = [{ label: '甲', value: 'a', description: '乙' }];
    const select = { type: ComponentType.StringSelect as const, custom_id: 's', options };
    const html = live({ type: ComponentType.ActionRow, components: [select] });
    expect(html).toContain('<select class="dc-select" name="values:s"');
    expect(html).toContain('<option value="a">甲 · 乙</option>');
    expect(html).toContain('name="custom_id" value="s">Open</button>');
  });

  test('leaves what is disabled as it is', () => {
    const row = { type: ComponentType.ActionRow as const };
    const disabled = live({ ...row, components: [{ ...button, disabled: true }] });
    expect(disabled).toContain(' disabled>');
    const select = { type: ComponentType.StringSelect as const, custom_id: 's', options: [] };
    const closed = live({ ...row, components: [{ ...select, disabled: true }] });
    expect(closed).not.toContain('<select');
  });

  test('links nowhere but to addresses', () => {
    const type = ComponentType.Button as const;
    const link = { type, style: ButtonStyle.Link as const, url: 'javascript:x', label: '网页' };
    expect(live({ type: ComponentType.ActionRow, components: [link] })).not.toContain('javascript');
  });
});

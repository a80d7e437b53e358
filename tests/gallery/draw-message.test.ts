import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { drawMessage, type MessageBody, type View } from './draw-message.ts';

const view: View = {
  width: 390,
  theme: 'dark',
  botName: '引证',
  time: new Date('2026-01-05T02:24:00Z'),
};
const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const button = {
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label: '原文',
  custom_id: 'original',
};

function drawn(...components: NonNullable<MessageBody['components']>): string {
  const html = drawMessage({ components, flags: MessageFlags.IsComponentsV2 }, view);
  return /<div class="components">(.*)<\/div>/.exec(html)?.[1] ?? '';
}

describe('the frame', () => {
  test('names the bot as an app, with the time', () => {
    const html = drawMessage({ content: '你好' }, view);
    expect(html).toContain('<span class="name">引证</span><span class="app">APP</span>');
    expect(html).toMatch(/<time>10:24\sAM<\/time>/);
    expect(html).toContain('<div class="text">你好</div>');
    expect(html).toContain('body { width: 390px; }');
  });

  test('says who sees an ephemeral message, and only there', () => {
    const line = 'Only you can see this';
    expect(drawMessage({ content: 'x', flags: MessageFlags.Ephemeral }, view)).toContain(line);
    expect(drawMessage({ content: 'x' }, view)).not.toContain(line);
  });

  test('escapes whatever is not its own', () => {
    const html = drawMessage({ content: '<script>' }, { ...view, botName: '<i>' });
    expect(html).not.toMatch(/<script>|<i>/);
  });
});

describe('components', () => {
  test('a container has its accent color, in six digits', () => {
    const components = [text('**甲**')];
    const accented = drawn({ type: ComponentType.Container, accent_color: 0xff, components });
    expect(accented).toBe(
      '<section class="container accent" style="--accent:#0000ff">' +
        '<div class="text"><strong>甲</strong></div></section>',
    );
    expect(drawn({ type: ComponentType.Container, components })).toContain('class="container"');
  });

  test('a section has its button beside its texts', () => {
    const components = [text('甲'), text('乙')];
    expect(drawn({ type: ComponentType.Section, components, accessory: button })).toBe(
      '<div class="section"><div class="texts"><div class="text">甲</div>' +
        '<div class="text">乙</div></div>' +
        '<button class="button secondary"><span>原文</span></button></div>',
    );
  });

  test.each([
    [ButtonStyle.Primary, 'primary'],
    [ButtonStyle.Secondary, 'secondary'],
    [ButtonStyle.Success, 'success'],
    [ButtonStyle.Danger, 'danger'],
  ] as const)('a button of style %i is %s', (style, name) => {
    const html = drawn({ type: ComponentType.ActionRow, components: [{ ...button, style }] });
    expect(html).toContain(`<button class="button ${name}">`);
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
    expect(html).toContain('<span>网页</span><svg class="arrow"');
    expect(html).toContain('secondary" disabled><span class="emoji">📖</span><span>原文</span>');
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
    expect(drawn({ type })).toBe('<div class="separator small divider"></div>');
    expect(drawn({ type, divider: false, spacing: 2 })).toBe('<div class="separator large"></div>');
  });

  test('attachments are shown from the given files; one that is missing is told', () => {
    const media = { url: 'attachment://a.png' };
    const gallery = { type: ComponentType.MediaGallery as const, items: [{ media }] };
    const file = { type: ComponentType.File as const, file: media };
    const files = new Map([['a.png', { url: 'data:image/png;base64,AA', size: 2048 }]]);
    const html = drawMessage({ components: [gallery, file] }, { ...view, files });
    expect(html).toContain('<img class="picture" src="data:image/png;base64,AA" alt="">');
    expect(html).toContain('2.00 KB');
    expect(drawn(gallery)).toContain('no file a.png');
  });

  test('a component of an unknown type is drawn as such', () => {
    const body: MessageBody = JSON.parse('{"components": [{"type": 99}]}');
    expect(drawMessage(body, view)).toContain('component of type 99');
  });
});

import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { checkMessage, type ExistingMessage } from './bench/validate/check-message.ts';
import {
  button,
  choice,
  container,
  gallery,
  lines,
  many,
  media,
  row,
  rows,
  section,
  select,
  text,
  V2,
  v2,
} from './bodies.ts';

const upload = { index: '0', name: 'chart.png' };
const message = (body: unknown, files = [upload]) =>
  lines(checkMessage(MessageCreateRequestSchema, body, { files }));

describe('a message that Discord refuses', () => {
  const cases: [string, unknown, string][] = [
    [
      'an embed title of 257',
      { embeds: [{ title: 'x'.repeat(257) }] },
      'embeds.0.title: BASE_TYPE_BAD_LENGTH',
    ],
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content: BASE_TYPE_BAD_LENGTH'],
    [
      'a colour beyond white',
      v2({ ...container(text()), accent_color: 0x1000000 }),
      'components.0.accent_color: NUMBER_TYPE_MAX',
    ],
    ['a negative component number', v2({ ...text(), id: -1 }), 'components.0.id: NUMBER_TYPE_MIN'],
    [
      'a url that is none',
      { embeds: [{ title: 't', url: 'x' }] },
      'embeds.0.url: BASE_TYPE_BAD_FORMAT',
    ],
    ['an unknown key', { content: 'x', colour: 1 }, 'colour: UNKNOWN_KEY'],
    [
      'an unknown key far inside',
      v2(container({ ...text(), colour: 1 })),
      'components.0.components.0.colour: UNKNOWN_KEY',
    ],
    ['a wrong type', { content: 5 }, 'content: BASE_TYPE_BAD_TYPE'],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds: BASE_TYPE_BAD_LENGTH'],
    [
      'embeds of more than 6,000 characters together',
      { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'six rows',
      rows(...many(6, (i) => button({ custom_id: `${i}` }))),
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'six buttons in a row',
      { components: [row(...many(6, (i) => button({ custom_id: `${i}` })))] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', { components: [row()] }, 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a select beside a button',
      { components: [row(button(), select())] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a custom_id twice',
      rows(button(), button()),
      'components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a component number twice',
      v2({ ...text(), id: 3 }, { ...text(), id: 3 }),
      'components.1.id: COMPONENT_ID_DUPLICATED',
    ],
    [
      'a custom_id of 101',
      rows(button({ custom_id: 'x'.repeat(101) })),
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an empty custom_id',
      rows(button({ custom_id: '' })),
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label of 81',
      rows(button({ label: 'x'.repeat(81) })),
      'components.0.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button with nothing on it',
      rows(button({ label: undefined })),
      'components.0.components.0.label: BUTTON_COMPONENT_LABEL_REQUIRED',
    ],
    [
      'a button without custom_id',
      rows(button({ custom_id: undefined })),
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'a plain button with a url',
      rows(button({ url: 'https://example.org' })),
      'components.0.components.0.url: BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'a link without url',
      rows({ type: 2, style: 5, label: 'l' }),
      'components.0.components.0.url: BASE_TYPE_REQUIRED',
    ],
    [
      'a link to no web page',
      rows({ type: 2, style: 5, label: 'l', url: 'file:///a' }),
      'components.0.components.0.url: BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'a link with custom_id',
      rows(button({ style: 5, url: 'https://example.org' })),
      'components.0.components.0.custom_id: BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'a button style that is none',
      rows(button({ style: 9 })),
      'components.0.components.0.style: BASE_TYPE_CHOICES',
    ],
    [
      '26 options in a select',
      rows(select({ options: many(26, choice) })),
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option value twice',
      rows(select({ options: [choice(1), choice(1)] })),
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option label of 101',
      rows(select({ options: [{ label: 'x'.repeat(101), value: 'v' }] })),
      'components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more choices wanted than there are',
      rows(select({ max_values: 4 })),
      'components.0.components.0.max_values: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'V2 components without the flag',
      { components: [text()] },
      'components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'V2 with content',
      { ...v2(text()), content: 'x' },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'V2 with embeds',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 components, nested ones included',
      v2(container(...many(39, () => text())), text()),
      'components: COMPONENT_TOTAL_COUNT_EXCEEDED',
    ],
    [
      'an accessory as the 41st',
      v2(...many(37, () => text()), section([text(), text()])),
      'components: COMPONENT_TOTAL_COUNT_EXCEEDED',
    ],
    [
      '4,001 characters over all texts',
      v2(text('x'.repeat(2000)), container(text('x'.repeat(2001)))),
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2(text('')), 'components.0.content: BASE_TYPE_BAD_LENGTH'],
    ['a section of no text', v2(section([])), 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a section of four texts',
      v2(section(many(4, () => text()))),
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text()] }),
      'components.0.accessory',
    ],
    [
      'a select as accessory',
      v2(section([text()], select())),
      'components.0.accessory.type: UNION_TYPE_CHOICES',
    ],
    [
      'a container in a container',
      v2(container(container(text()))),
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    ['a button outside of a row', v2(button()), 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'eleven pictures',
      v2(gallery(...many(11, () => media()))),
      'components.0.items: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a picture that was not uploaded',
      v2(gallery(media('attachment://other.png'))),
      'components.0.items.0.media.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a picture from elsewhere than the web',
      v2(gallery(media('data:image/png;base64,AA'))),
      'components.0.items.0.media.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'an attachment without its file',
      { content: 'x', attachments: [{ id: 1 }] },
      'attachments.0.id: MESSAGE_ATTACHMENT_NOT_FOUND',
    ],
    [
      'mentions of no kind',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      'allowed_mentions.parse.0: BASE_TYPE_CHOICES',
    ],
    [
      'mentions of all users and of one',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      '101 users mentioned',
      { content: 'x', allowed_mentions: { users: many(101, String) } },
      'allowed_mentions.users: BASE_TYPE_BAD_LENGTH',
    ],
  ];
  test.each(cases)('%s', (_, body, problem) => {
    expect(message(body)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a message that Discord takes', () => {
  const cases: [string, unknown][] = [
    ['plain words', { content: '你好', allowed_mentions: { parse: [] } }],
    ['an embed', { embeds: [{ title: 't', fields: [{ name: 'n', value: 'v' }] }] }],
    [
      'five rows of five',
      { components: many(5, (r) => row(...many(5, (c) => button({ custom_id: `${r}${c}` })))) },
    ],
    [
      'a link and an emoji',
      rows(
        { type: 2, style: 5, label: 'l', url: 'https://example.org' },
        button({ label: undefined, emoji: { name: '📎' } }),
      ),
    ],
    ['a select of 25', rows(select({ options: many(25, choice), max_values: 25 }))],
    ['40 components', v2(container(...many(38, () => text())), text())],
    ['more than five V2 rows', v2(...many(6, (i) => row(button({ custom_id: `${i}` }))))],
    ['4,000 characters', v2(text('x'.repeat(2000)), text('x'.repeat(2000)))],
    [
      'three texts and a button, a picture and a file',
      v2(
        section(many(3, () => text())),
        gallery(media('attachment://chart.png')),
        { type: 13, file: { url: 'attachment://chart.png' } },
        { type: 14 },
      ),
    ],
    [
      'a described upload',
      {
        ...v2(gallery(media('attachment://chart.png'))),
        attachments: [{ id: 0, description: 'd' }],
      },
    ],
  ];
  test.each(cases)('%s', (_, body) => {
    expect(message(body)).toEqual([]);
  });
});

describe('an edit is judged by what the message becomes', () => {
  const plain: ExistingMessage = { content: 'x', embeds: [], attachments: [] };
  const modern: ExistingMessage = { ...plain, content: '', flags: V2, components: [text()] };
  const edit = (body: object, existing: ExistingMessage) =>
    lines(checkMessage(MessageEditRequestPartialSchema, body, { existing, files: [] }));

  test('V2 stays V2 without saying so', () => {
    expect(edit({ components: [text()] }, modern)).toEqual([]);
    expect(edit({ content: 'x' }, modern)).toEqual([expect.stringContaining('LEGACY_FIELDS')]);
  });
  test('turning to V2 needs the old content cleared', () => {
    expect(edit({ ...v2(text()), content: null }, plain)).toEqual([]);
    expect(edit(v2(text()), plain)).toEqual([expect.stringContaining('content: MESSAGE_CANNOT')]);
  });
});

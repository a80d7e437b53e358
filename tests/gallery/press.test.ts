import { ButtonStyle, ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/surfaces/discord/render.ts';
import { findControl, press } from './press.ts';

const button = (label: string, custom_id: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id,
});
const menu = {
  type: ComponentType.StringSelect as const,
  custom_id: 'm',
  options: [
    { label: '¶8 甲', value: 'first' },
    { label: '¶80 乙', value: 'second' },
  ],
};
const gone = { ...button('删除', 'v1:delete'), disabled: true };
const row = (...components: (ReturnType<typeof button> | typeof menu)[]) => ({
  type: ComponentType.ActionRow as const,
  components,
});
const body: Reply = {
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  allowed_mentions: { parse: [] },
  components: [
    row(button('更多 3 条', 'v1:more'), button('更多 2 条', 'v1:near')),
    row(menu),
    row(gone),
  ],
};

const begins = (words: string) => (label: string) => label.startsWith(words);

describe('a step of a scene', () => {
  test('presses the first button whose label begins so', () => {
    const component_type = ComponentType.Button;
    expect(findControl(body, begins('更多'))).toEqual({ component_type, custom_id: 'v1:more' });
    expect(findControl(body, begins('更多 2'))).toEqual({ component_type, custom_id: 'v1:near' });
  });

  test('chooses the option of a menu whose label begins so', () => {
    const component_type = ComponentType.StringSelect;
    const values = ['second'];
    expect(findControl(body, begins('¶80'))).toEqual({ component_type, custom_id: 'm', values });
  });

  test('cannot use what is disabled, and says what there is', () => {
    expect(() => findControl(body, begins('删除'))).toThrow(
      'no such control, only: 更多 3 条, 更多 2 条, ¶8 甲, ¶80 乙',
    );
  });

  test('is an interaction on its message, for whoever sees that', () => {
    expect(press(body, '¶8')).toMatchObject({
      type: InteractionType.MessageComponent,
      data: { custom_id: 'm' },
      message: { flags: body.flags },
    });
  });
});

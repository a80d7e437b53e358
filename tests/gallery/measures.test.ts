import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Piece } from './measure-message.ts';
import { measuresOf } from './measures.ts';

const piece = (more: Partial<Piece>): Piece => ({
  display: 0,
  middle: 0,
  lineHeight: 20,
  isSmall: false,
  ...more,
});

function smallPrint(...pieces: readonly Partial<Piece>[]): number {
  const seen = { height: 1, text: '', pieces: pieces.map(piece) };
  return measuresOf({}, seen).smallPrint;
}

describe('the share of small print', () => {
  test('is that of the heights of lines', () => {
    expect(smallPrint({ middle: 10, lineHeight: 30 }, { middle: 30, lineHeight: 10 })).toBe(0);
    expect(
      smallPrint({ middle: 10, lineHeight: 30 }, { middle: 30, lineHeight: 10, isSmall: true }),
    ).toBe(0.25);
    expect(smallPrint({ isSmall: true })).toBe(1);
  });

  test('counts a line once, as high as its highest piece', () => {
    const line = [{ middle: 10 }, { middle: 12, lineHeight: 30 }, { middle: 10 }];
    expect(smallPrint(...line, { middle: 60, lineHeight: 10, isSmall: true })).toBe(0.25);
  });

  test('keeps lines of two texts beside each other apart', () => {
    expect(smallPrint({ display: 0 }, { display: 1, isSmall: true })).toBe(0.5);
  });

  test('is none of a message without text', () => {
    expect(smallPrint()).toBe(0);
  });
});

test('buttons and menus are counted wherever they stand, characters as they are read', () => {
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: '原文',
    custom_id: 'a',
  };
  const menu = { type: ComponentType.StringSelect as const, custom_id: 'b', options: [] };
  const text = { type: ComponentType.TextDisplay as const, content: '**甲**' };
  const row = { type: ComponentType.ActionRow as const, components: [button] };
  const components = [
    { type: ComponentType.Section as const, components: [text], accessory: button },
    { type: ComponentType.Container as const, components: [row, { ...row, components: [menu] }] },
  ];
  const seen = { height: 99.2, text: '甲\n𠮷', pieces: [] };
  expect(measuresOf({ components }, seen)).toEqual({
    height: 100,
    smallPrint: 0,
    buttons: 2,
    menus: 1,
    characters: 2,
  });
});

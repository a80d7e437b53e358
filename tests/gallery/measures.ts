import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { MessageBody } from '../../src/surfaces/web/discord/draw-message.ts';
import { partsOf } from '../support/discord-body.ts';
import type { Piece, SeenMessage } from './measure-message.ts';

/** What a reply costs its reader. */
export const measures = z.object({
  /** At a phone's width, in CSS pixels. */
  height: z.number(),
  /** The part of the height of all lines of text that is small print, from 0 to 1. */
  smallPrint: z.number(),
  buttons: z.number(),
  menus: z.number(),
  /** Those that are read: no marks of Markdown, no labels. */
  characters: z.number(),
});

export type Measures = z.infer<typeof measures>;

/** @param seen the message as it is drawn on a phone */
export function measuresOf(body: MessageBody, seen: SeenMessage): Measures {
  const types = partsOf(body).map(({ type }) => type);
  return {
    height: Math.ceil(seen.height),
    smallPrint: smallPrintOf(seen.pieces),
    buttons: types.filter((type) => type === ComponentType.Button).length,
    menus: types.filter((type) => MENUS.includes(type)).length,
    characters: [...seen.text.replaceAll('\n', '')].length,
  };
}

const MENUS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Blank lines and the space around headings count for neither side. */
function smallPrintOf(pieces: readonly Piece[]): number {
  const lines = linesOf(pieces);
  const small = heightOf(lines.filter(({ isSmall }) => isSmall));
  return lines.length === 0 ? 0 : Number((small / heightOf(lines)).toFixed(3));
}

/** Code and mentions make pieces of their own within a line, which is as high as the highest. */
function linesOf(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, piece)) {
      const lineHeight = Math.max(last.lineHeight, piece.lineHeight);
      lines[lines.length - 1] = { ...last, lineHeight };
    } else {
      lines.push(piece);
    }
  }
  return lines;
}

function isSameLine(a: Piece, b: Piece): boolean {
  const nearest = Math.min(a.lineHeight, b.lineHeight) / 2;
  return a.display === b.display && Math.abs(a.middle - b.middle) < nearest;
}

function heightOf(lines: readonly Piece[]): number {
  return lines.reduce((sum, { lineHeight }) => sum + lineHeight, 0);
}

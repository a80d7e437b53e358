import { drawMessage, type MessageBody } from '../../src/surfaces/web/discord/draw-message.ts';
import { messageStyle } from '../../src/surfaces/web/discord/message-style.ts';
import type { View } from '../../src/surfaces/web/discord/view.ts';
import type { Shot } from './shots.ts';

/** What Discord's client says in English. */
export const ENGLISH: View['words'] = {
  app: 'APP',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  choose: 'Make a selection',
  open: 'Open',
};

/** A whole page with a message, by itself: it brings its style along. */
export function drawMessagePage(
  body: MessageBody,
  view: View,
  { width, theme }: Pick<Shot, 'width' | 'theme'>,
): string {
  return `<!doctype html>
<html lang="zh-CN" class="dc" data-theme="${theme}">
<meta charset="utf-8">
<style>body { margin: 0; width: ${width}px; }${messageStyle()}</style>
${drawMessage(body, view)}
</html>`;
}

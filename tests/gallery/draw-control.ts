import {
  type APIButtonComponent,
  type APIMessageComponentEmoji,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { escapeHtml } from './escape-html.ts';

const styleNames: Record<ButtonStyle, string> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

const arrow =
  '<svg class="arrow" width="16" height="16" viewBox="0 0 24 24" fill="none" ' +
  'stroke="currentColor" stroke-width="2" stroke-linecap="round">' +
  '<path d="M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4"/></svg>';

const chevron =
  '<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" ' +
  'stroke-width="2" stroke-linecap="round"><path d="m5 9 7 7 7-7"/></svg>';

export function drawButton(button: APIButtonComponent): string {
  const isPremium = button.style === ButtonStyle.Premium;
  const label = isPremium ? 'Premium' : (button.label ?? '');
  const emoji = isPremium ? '' : drawEmoji(button.emoji);
  const text = label === '' ? '' : `<span>${escapeHtml(label)}</span>`;
  const icon = button.style === ButtonStyle.Link ? arrow : '';
  const disabled = button.disabled ? ' disabled' : '';
  const style = styleNames[button.style] ?? 'secondary';
  return `<button class="button ${style}"${disabled}>${emoji}${text}${icon}</button>`;
}

/** Drawn closed, as it arrives; what is chosen by default stands in place of the placeholder. */
export function drawSelect(select: APISelectMenuComponent): string {
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  const chosen = options.filter((option) => option.default);
  const labels = chosen.map((option) => `${drawEmoji(option.emoji)}${escapeHtml(option.label)}`);
  const placeholder = escapeHtml(select.placeholder ?? 'Make a selection');
  const shown =
    labels.length > 0 ? labels.join(', ') : `<span class="placeholder">${placeholder}</span>`;
  const disabled = select.disabled ? ' disabled' : '';
  return `<div class="select${disabled}"><span>${shown}</span>${chevron}</div>`;
}

function drawEmoji(emoji: APIMessageComponentEmoji | undefined): string {
  if (emoji?.name === undefined) return '';
  const text = emoji.id === undefined ? emoji.name : `:${emoji.name}:`;
  return `<span class="emoji">${escapeHtml(text)}</span>`;
}

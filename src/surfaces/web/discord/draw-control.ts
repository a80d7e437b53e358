import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageComponentEmoji,
  type APISelectMenuComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Html, html } from '../html.ts';
import type { Surroundings } from './view.ts';

/** The names of the fields that a used control sends. */
export const CONTROL_FIELD = 'custom_id';
export const valuesField = (customId: string): string => `values:${customId}`;

const styleNames: Record<ButtonStyle, string> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

const arrow = html`<svg class="dc-arrow" width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4"/></svg>`;

const chevron = html`<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="m5 9 7 7 7-7"/></svg>`;

export function drawButton(button: APIButtonComponent, { isLive }: Surroundings): Html {
  const look = html`class="dc-button dc-${styleNames[button.style] ?? 'secondary'}"`;
  const disabled = button.disabled ? html` disabled` : undefined;
  switch (button.style) {
    case ButtonStyle.Premium:
      return html`<button type="button" ${look}${disabled}><span>Premium</span></button>`;
    case ButtonStyle.Link: {
      const inner = html`${labelOf(button)}${arrow}`;
      if (button.disabled) return html`<button type="button" ${look}${disabled}>${inner}</button>`;
      return html`<a ${look} href="${safeAddress(button.url)}">${inner}</a>`;
    }
    default: {
      const use = isLive
        ? html` name="${CONTROL_FIELD}" value="${button.custom_id}" formnovalidate`
        : html` type="button"`;
      return html`<button${use} ${look}${disabled}>${labelOf(button)}</button>`;
    }
  }
}

function labelOf({ label, emoji }: Pick<APIButtonComponentWithCustomId, 'label' | 'emoji'>): Html {
  const text = label === undefined || label === '' ? undefined : html`<span>${label}</span>`;
  return html`${drawEmoji(emoji)}${text}`;
}

/** Scripts have addresses too. */
function safeAddress(url: string): string {
  return /^(?:https?|discord):\/\//i.test(url) ? url : '#';
}

/** A menu that can be used if the message can; else drawn closed, as it arrives. */
export function drawSelect(select: APISelectMenuComponent, around: Surroundings): Html {
  const isUsable = around.isLive && select.type === ComponentType.StringSelect && !select.disabled;
  return isUsable ? drawUsable(select, around) : drawClosed(select, around);
}

/** What is chosen by default stands in place of the placeholder. */
function drawClosed(select: APISelectMenuComponent, { words }: Surroundings): Html {
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  const chosen = options.filter((option) => option.default);
  const labels = chosen.map(
    (option, n) => html`${n === 0 ? '' : ', '}${drawEmoji(option.emoji)}${option.label}`,
  );
  const placeholder = html`<span class="dc-placeholder">${select.placeholder ?? words.choose}</span>`;
  const shown = labels.length > 0 ? labels : placeholder;
  const disabled = select.disabled ? ' dc-disabled' : '';
  return html`<div class="dc-select${disabled}"><span>${shown}</span>${chevron}</div>`;
}

function drawUsable(select: APIStringSelectComponent, { words }: Surroundings): Html {
  const { custom_id: id, placeholder = words.choose, options } = select;
  const first = html`<option value="">${placeholder}</option>`;
  const others = options.map(drawOption);
  return html`<span class="dc-menu"><select class="dc-select" name="${valuesField(id)}" aria-label="${placeholder}" required>${first}${others}</select><button class="dc-button dc-secondary" name="${CONTROL_FIELD}" value="${id}">${words.open}</button></span>`;
}

/** A browser's menu has one line for an option. */
function drawOption({ label, description, value, default: isChosen }: APISelectMenuOption): Html {
  const more = description === undefined ? '' : ` · ${description}`;
  const selected = isChosen ? html` selected` : undefined;
  return html`<option value="${value}"${selected}>${label}${more}</option>`;
}

function drawEmoji(emoji: APIMessageComponentEmoji | undefined): Html | undefined {
  if (emoji?.name === undefined) return undefined;
  const text = emoji.id === undefined ? emoji.name : `:${emoji.name}:`;
  return html`<span class="dc-emoji">${text}</span>`;
}

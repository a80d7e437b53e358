import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { headOf } from '../../text/truncate.ts';
import { type Action, formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** A button before it is drawn. */
export interface Control {
  readonly label: string;
  readonly action: Action;
}

/** All buttons look alike, because none is preferable. */
export function drawControl({ label, action }: Control): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cutLabel(label, LIMITS.buttonLabel),
    custom_id: formatCustomId(action),
  };
}

/** Words of a control, whose length Discord limits. */
export function cutLabel(words: string, most: number): string {
  return words.length <= most ? words : `${headOf(words, most - 1)}…`;
}

/** Each of several controls once, without those of `others`: Discord refuses one that comes twice. */
export function onceEach(controls: readonly Control[], others: readonly Control[] = []): Control[] {
  const idOf = ({ action }: Control) => formatCustomId(action);
  const taken = new Set(others.map(idOf));
  const byId = new Map(controls.map((control) => [idOf(control), control]));
  return [...byId].flatMap(([id, control]) => (taken.has(id) ? [] : control));
}

/** Buttons in a row; no row if there are none. */
export function drawRow(controls: readonly Control[]): APIActionRowComponent<APIButtonComponent>[] {
  if (controls.length === 0) return [];
  return [{ type: ComponentType.ActionRow, components: controls.map(drawControl) }];
}

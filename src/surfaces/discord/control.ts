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
    label: shorten(label),
    custom_id: formatCustomId(action),
  };
}

function shorten(label: string): string {
  const { buttonLabel: most } = LIMITS;
  return label.length <= most ? label : `${headOf(label, most - 1)}…`;
}

/** Buttons in a row; no row if there are none. */
export function drawRow(controls: readonly Control[]): APIActionRowComponent<APIButtonComponent>[] {
  if (controls.length === 0) return [];
  return [{ type: ComponentType.ActionRow, components: controls.map(drawControl) }];
}

import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { type Interaction, readInteraction } from '../../src/interaction/interaction.ts';
import type { Reply } from '../../src/surfaces/discord/render.ts';
import type { Component } from '../e2e/bench/components.ts';
import { partsOf } from '../support/discord-body.ts';
import { click, messageOf } from '../support/interactions.ts';

/** What Discord says of the use of a control. */
interface ControlUsed {
  readonly component_type: ComponentType;
  readonly custom_id: string;
  /** Of the options that were chosen in a menu. */
  readonly values?: readonly string[];
}

/** The interaction that Discord sends when someone uses the control whose label begins so. */
export function press(body: Reply, label: string): Interaction {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const data = findControl(body, (each) => each.startsWith(label));
  const user = { id: '123456789012345678' };
  const sent = click(data.custom_id, { user, message: messageOf(body, { ephemeral }) });
  return readInteraction(Object.assign(sent, { data }));
}

/**
 * Finds the first button, or option of a menu, with such a label.
 * @throws Error if there is none; it names those that there are
 */
export function findControl(body: object, isMeant: (label: string) => boolean): ControlUsed {
  const controls = partsOf(body).flatMap(controlsOf);
  const found = controls.find((each) => isMeant(each.label));
  if (found !== undefined) return found.used;
  const labels = controls.map((each) => each.label).join(', ');
  throw new Error(`no such control, only: ${labels}`);
}

function controlsOf(part: Component): { label: string; used: ControlUsed }[] {
  const { type, custom_id, label, options = [], disabled } = part;
  if (!custom_id || disabled) return [];
  if (type === ComponentType.Button) {
    return [{ label: label ?? '', used: { component_type: type, custom_id } }];
  }
  return options.map((option) => ({
    label: option.label,
    used: { component_type: type, custom_id, values: [option.value] },
  }));
}

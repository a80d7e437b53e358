// Interactions as Discord sends them, without a line of the program: whoever counts its work loads it
// compiled, and not a second time.
import type { CommandUse, Typing } from '../../src/interaction/interaction.ts';

type Message = Extract<CommandUse['data'], { resolved: unknown }>['resolved']['messages'][string];

/** As Discord sends them, but for what no command looks at. */
export function slash(
  name: string,
  options: Readonly<Record<string, string | number | boolean>>,
): CommandUse {
  const given = Object.entries(options).map(([name, value]) => ({
    type: typeof value === 'boolean' ? 5 : 3,
    name,
    value,
  }));
  return { type: 2, data: { type: 1, name, options: given } };
}

/** While someone types into `focused`, as Discord sends it. */
export function typing(
  name: string,
  focused: string,
  options: Readonly<Record<string, string>>,
): Typing {
  const given = Object.entries(options).map(([name, value]) => ({
    type: 3,
    name,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  return { type: 4, data: { name, options: given } };
}

/** A command chosen in the menu of a message, which may be no more than its words. */
export function onMessage(name: string, message: string | Message): CommandUse {
  const written = typeof message === 'string' ? { content: message } : message;
  const resolved = { messages: { '9': written } };
  return { type: 2, data: { type: 3, name, target_id: '9', resolved } };
}

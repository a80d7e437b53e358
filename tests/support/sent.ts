// Interactions as Discord sends them, without a line of the program: whoever counts its work loads it
// compiled, and not a second time.
import type { APIInteraction } from 'discord-api-types/v10';

/** As Discord sends them, but for what no command looks at. */
export function slash(name: string, options: Readonly<Record<string, unknown>>): APIInteraction {
  const given = Object.entries(options).map(([name, value]) => ({
    type: typeof value === 'boolean' ? 5 : 3,
    name,
    value,
  }));
  return { type: 2, locale: 'zh-CN', data: { id: '1', type: 1, name, options: given } } as never;
}

/** While someone types into `focused`, as Discord sends it. */
export function typing(
  name: string,
  focused: string,
  options: Readonly<Record<string, string>>,
): APIInteraction {
  const given = Object.entries(options).map(([name, value]) => ({
    type: 3,
    name,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  return { type: 4, locale: 'zh-CN', data: { id: '1', type: 1, name, options: given } } as never;
}

/** A command chosen in the menu of a message, which may be no more than its words. */
export function onMessage(name: string, message: string | object): APIInteraction {
  const written = typeof message === 'string' ? { content: message } : message;
  const resolved = { messages: { '9': { id: '9', ...written } } };
  const data = { id: '1', type: 3, name, target_id: '9', resolved };
  return { type: 2, locale: 'zh-CN', data } as never;
}

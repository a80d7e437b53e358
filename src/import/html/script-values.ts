import { tokenizer, tokTypes } from 'acorn';

/** An object in a script: the texts and numbers in it by key. */
export interface ScriptObject {
  readonly parent: ScriptObject | undefined;
  /** The key under which it stands in its parent. */
  readonly key: string;
  readonly values: Map<string, string>;
  /** Its texts, in order, with their keys. */
  readonly texts: { readonly key: string; readonly value: string }[];
}

const OBJECTS_MAX = 200_000;

/**
 * The objects and texts that a script writes out, read as tokens and never run: `{…}` and `[…]` nest,
 * `name: "text"` and `name = "text"` give a text its key. A text that is JSON is read in its turn.
 */
export function readScript(content: string): ScriptObject[] {
  const objects: ScriptObject[] = [];
  readTokens(content, undefined, objects);
  return objects;
}

function readTokens(
  content: string,
  within: ScriptObject | undefined,
  objects: ScriptObject[],
): void {
  const isInner = within !== undefined;
  const begin = (parent: ScriptObject | undefined, key: string): ScriptObject => {
    const object: ScriptObject = { parent, key, values: new Map(), texts: [] };
    if (objects.length < OBJECTS_MAX) objects.push(object);
    return object;
  };
  const top = begin(within, '');
  const stack: ScriptObject[] = [top];
  let key = '';
  let last = '';
  try {
    for (const token of tokenizer(content, { ecmaVersion: 'latest', allowHashBang: true })) {
      const current = stack.at(-1) ?? top;
      const { type } = token;
      const value = 'value' in token ? token.value : undefined;
      if (
        type === tokTypes.braceL ||
        type === tokTypes.bracketL ||
        type === tokTypes.dollarBraceL
      ) {
        stack.push(begin(current, key));
        key = last = '';
      } else if (type === tokTypes.braceR || type === tokTypes.bracketR) {
        if (stack.length > 1) stack.pop();
        key = last = '';
      } else if (type === tokTypes.colon || type === tokTypes.eq) {
        key = last;
      } else if (type === tokTypes.comma || type === tokTypes.semi) {
        key = last = '';
      } else if (type === tokTypes.name && typeof value === 'string') {
        last = value;
      } else if (type === tokTypes.num && value !== undefined) {
        if (key !== '' && !current.values.has(key)) current.values.set(key, String(value));
        last = '';
      } else if (
        (type === tokTypes.string || type === tokTypes.template) &&
        typeof value === 'string'
      ) {
        if (key !== '' && !current.values.has(key)) current.values.set(key, value);
        current.texts.push({ key, value });
        last = value.length < 80 ? value : '';
        if (!isInner && isJson(value)) readTokens(value, current, objects);
      }
    }
  } catch {
    // What is no JavaScript, or breaks off, is read as far as it goes.
  }
}

function isJson(text: string): boolean {
  return /^\s{0,20}[[{]\s{0,20}["{[]/u.test(text) && text.length > 40;
}

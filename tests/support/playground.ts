import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Markup as it is parsed by a browser. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** All elements of a page, those inside others after them. */
export function elementsOf(markup: string): Part[] {
  return below(read(parse(markup)));
}

function read(node: Tree.Node): Part {
  const parts = 'childNodes' in node ? node.childNodes : [];
  const own = 'value' in node ? node.value : '';
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
  const inner = parts.map(read);
  return {
    name: 'tagName' in node ? node.tagName : '',
    attributes: Object.fromEntries(attributes),
    text: own + inner.map(({ text }) => text).join(''),
    parts: inner,
  };
}

function below(part: Part): Part[] {
  return [...(part.name === '' ? [] : [part]), ...part.parts.flatMap(below)];
}

/** A message on the page, and the fields of its form. */
export interface SeenMessage {
  readonly text: string;
  readonly isEphemeral: boolean;
  /** What the form sends besides the control that is used. */
  readonly message: string;
  /** The custom_ids of buttons by their labels. */
  readonly buttons: Readonly<Record<string, string>>;
  /** What may be chosen in menus, by the name of their field. */
  readonly menus: Readonly<Record<string, readonly string[]>>;
}

/** What one use of the bot brought. */
export interface SeenExchange {
  readonly outcome: string | undefined;
  readonly text: string;
  readonly messages: readonly SeenMessage[];
  /** The JSON that is shown: what the bot got, and what it answered. */
  readonly json: readonly unknown[];
}

/** The log of the playground. */
export function exchangesOf(markup: string): SeenExchange[] {
  return elementsOf(markup)
    .filter(hasClass('try-exchange'))
    .map((exchange) => ({
      outcome: exchange.attributes['data-outcome'],
      text: exchange.text,
      messages: below(exchange).filter(hasClass('try-message')).map(readForm),
      json: below(exchange)
        .filter(hasClass('try-json'))
        .map(({ text }) => JSON.parse(text)),
    }));
}

function readForm(form: Part): SeenMessage {
  const all = below(form);
  const named = (tag: string) =>
    all.filter(({ name, attributes }) => name === tag && attributes['name']);
  const buttons = named('button').map(({ text, attributes }) => [text, attributes['value']]);
  const menus = named('select').map((menu) => {
    const options = below(menu).flatMap(({ name, attributes }) =>
      name === 'option' && attributes['value'] ? attributes['value'] : [],
    );
    return [menu.attributes['name'], options];
  });
  return {
    text: form.text,
    isEphemeral: all.some(hasClass('dc-ephemeral')),
    message:
      all.find(({ attributes }) => attributes['name'] === 'message')?.attributes['value'] ?? '',
    buttons: Object.fromEntries(buttons),
    menus: Object.fromEntries(menus),
  };
}

function hasClass(name: string) {
  return ({ attributes }: Part) => attributes['class']?.split(' ').includes(name) ?? false;
}

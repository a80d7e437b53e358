import type { Path } from './validate/problem.ts';

/** Any component, with the fields that the bench looks at; what it holds is already typed by its schema. */
export interface Component {
  type: number;
  id?: number | null;
  custom_id?: string | null;
  style?: number;
  label?: string | null;
  url?: string | null;
  sku_id?: string | null;
  emoji?: unknown;
  disabled?: boolean | null;
  required?: boolean | null;
  content?: string;
  value?: string | null;
  min_values?: number | null;
  max_values?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  options?: { value: string; label: string; default?: boolean | null }[];
  components?: Component[];
  accessory?: Component;
  component?: Component;
  items?: { media: { url: string } }[];
  media?: { url: string };
  file?: { url: string };
}

export interface PlacedComponent {
  readonly component: Component;
  readonly path: Path;
}

/** Every component of a tree, outer before inner, with its place. */
export function allComponents(components: readonly Component[], base: Path): PlacedComponent[] {
  return components.flatMap((component, index) => placed(component, [...base, index]));
}

function placed(component: Component, path: Path): PlacedComponent[] {
  const single = (key: 'accessory' | 'component') =>
    component[key] ? placed(component[key], [...path, key]) : [];
  return [
    { component, path },
    ...allComponents(component.components ?? [], [...path, 'components']),
    ...single('accessory'),
    ...single('component'),
  ];
}

/** A copy in which every component has a number, as Discord gives one to those without. */
export function withComponentIds(components: readonly Component[]): Component[] {
  const copy = structuredClone(components) as Component[];
  const all = allComponents(copy, []).map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next++;
    component.id = next++;
  }
  return copy;
}

/** Everything a reader sees written in a message, a line a piece, labels of its controls included. */
export function textOf(body: MessageText): string {
  const written = allComponents((body.components ?? []) as Component[], []).flatMap(
    ({ component }) => [component.content, component.label],
  );
  const embeds = (body.embeds ?? []).flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return [body.content, ...embeds, ...written].filter(Boolean).join('\n');
}

interface MessageText {
  readonly content?: string | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly embeds?: readonly EmbedText[] | null | undefined;
}

interface EmbedText {
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly fields?: readonly { name: string; value: string }[] | null | undefined;
}

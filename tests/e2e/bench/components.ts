import { z } from 'zod';
import type { Path } from './validate/problem.ts';

const [text, number, flag] = [z.string().nullish(), z.number().nullish(), z.boolean().nullish()];
const media = z.looseObject({ url: z.string() });
const option = z.looseObject({ value: z.string(), label: z.string(), default: flag });
const fields = z.looseObject({
  type: z.number(),
  style: z.number().optional(),
  content: z.string().optional(),
  ...{ id: number, min_values: number, max_values: number, min_length: number, max_length: number },
  ...{ custom_id: text, label: text, placeholder: text, url: text, sku_id: text, value: text },
  ...{ disabled: flag, required: flag },
  emoji: z.unknown().optional(),
  options: z.array(option).optional(),
  items: z.array(z.looseObject({ media })).optional(),
  media: media.optional(),
  file: media.optional(),
});

/** Any component, with the fields that the bench looks at. */
export type Component = z.infer<typeof fields> & {
  components?: Component[] | undefined;
  accessory?: Component | undefined;
  component?: Component | undefined;
};

const inner = z.lazy(() => anyComponent);
const anyComponent: z.ZodType<Component> = fields.extend({
  components: z.array(inner).optional(),
  accessory: inner.optional(),
  component: inner.optional(),
});
/** Those of a message or a form. */
export const anyComponents = z.array(anyComponent);

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
  const copy = structuredClone([...components]);
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
  const components = anyComponents.parse(body.components ?? []);
  const written = allComponents(components, []).flatMap(({ component }) => [
    component.content,
    component.label,
  ]);
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

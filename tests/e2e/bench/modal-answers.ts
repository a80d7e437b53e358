import type { Component } from './components.ts';
import type { Seen } from './seen.ts';

/**
 * The filled-in form as Discord sends it: the form's own shape, with values. Throws where the
 * client would not send it: a required field left empty, a length out of range, an unknown field.
 */
export function fillModal(
  modal: NonNullable<Seen['modal']>,
  values: Readonly<Record<string, string>>,
): unknown[] {
  const used = new Set<string>();
  const fill = (field: Component): unknown => {
    const { type, id, custom_id, components, component } = field;
    const base = { type, ...(id ? { id } : {}) };
    if (components) return { ...base, components: components.map(fill) };
    if (component) return { ...base, component: fill(component) };
    if (!custom_id) return base;
    used.add(custom_id);
    const value = values[custom_id] ?? field.value ?? '';
    assertFits(field, value);
    const isText = field.options === undefined;
    return { ...base, custom_id, ...(isText ? { value } : { values: value ? [value] : [] }) };
  };
  const filled = modal.components.map(fill);
  const unknown = Object.keys(values).find((name) => !used.has(name));
  if (unknown !== undefined) throw new Error(`The form has no field "${unknown}"`);
  return filled;
}

function assertFits(field: Component, value: string): void {
  if (value === '' && (field.required ?? true)) throw new Error(`"${field.custom_id}" is required`);
  if (value === '') return;
  if (value.length < (field.min_length ?? 0) || value.length > (field.max_length ?? 4000)) {
    throw new Error(`"${field.custom_id}" has a length that the form does not take`);
  }
}

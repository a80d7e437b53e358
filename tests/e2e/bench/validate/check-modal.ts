import { allComponents, type Component } from '../components.ts';
import { checkComponents } from './check-components.ts';
import { MESSAGE } from './limits.ts';
import type { Problem } from './problem.ts';

const ROW = 1;
const TEXT_INPUT = 4;

/** The rules for a modal that its schema leaves out. */
export function checkModal({ components }: { components: Component[] }): Problem[] {
  const problems: Problem[] = checkComponents(components, ['components']);
  if (components.length > MESSAGE.modalComponents) {
    const message = `Must be between 1 and ${MESSAGE.modalComponents} in length.`;
    problems.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  const inRows = new Set(
    components.flatMap((row) => (row.type === ROW ? (row.components ?? []) : [])),
  );
  for (const { component, path } of allComponents(components, ['components'])) {
    if (component.type !== TEXT_INPUT) continue;
    // A label component around the input says it otherwise.
    if (inRows.has(component) && !component.label) {
      const message = 'This field is required';
      problems.push({ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message });
    }
    if ((component.min_length ?? 0) > (component.max_length ?? Number.POSITIVE_INFINITY)) {
      const message = 'The minimum exceeds the maximum';
      problems.push({ path: [...path, 'min_length'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
  }
  return problems;
}

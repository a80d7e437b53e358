import { allComponents, type Component, type PlacedComponent } from '../components.ts';
import type { Path, Problem } from './problem.ts';

const BUTTON = 2;
const STRING_SELECT = 3;
const LINK = 5;
const PREMIUM = 6;

/** The rules between components of one message or modal, which no schema of a single one states. */
export function checkComponents(components: readonly Component[], base: Path): Problem[] {
  const all = allComponents(components, base);
  return [
    ...duplicates(all, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...duplicates(all, 'id', 'COMPONENT_ID_DUPLICATED'),
    ...all.flatMap(({ component, path }) => {
      if (component.type === 1) return checkRow(component, path);
      if (component.type === BUTTON) return checkButton(component, path);
      if (component.type === STRING_SELECT) return checkSelect(component, path);
      return [];
    }),
  ];
}

function duplicates(all: PlacedComponent[], key: 'custom_id' | 'id', code: string): Problem[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const value = component[key];
    if (value === undefined || value === null || (key === 'id' && value === 0)) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path: [...path, key], code, message: `Component ${key} cannot be duplicated` }];
  });
}

function checkRow(row: Component, path: Path): Problem[] {
  const inside = row.components ?? [];
  const others = inside.filter(({ type }) => type !== BUTTON);
  if (others.length === 0 || inside.length === 1) return [];
  const message = 'A row holds up to five buttons, or one select alone';
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function checkButton(button: Component, path: Path): Problem[] {
  const problem = (key: string, code: string, message: string): Problem[] => [
    { path: [...path, key], code, message },
  ];
  if (button.style === PREMIUM) {
    return button.sku_id ? [] : problem('sku_id', 'BASE_TYPE_REQUIRED', 'Required on this button');
  }
  const unlabelled =
    button.label || button.emoji
      ? []
      : problem('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji');
  if (button.style === LINK) {
    const code = 'BUTTON_COMPONENT_INVALID_URL';
    const url = button.url ?? '';
    return [
      ...unlabelled,
      ...(url === '' ? problem('url', 'BASE_TYPE_REQUIRED', 'A link button needs its url') : []),
      ...(url === '' || /^(https?|discord):\/\//.test(url)
        ? []
        : problem('url', code, 'Scheme must be one of http, https, discord')),
      ...(button.custom_id
        ? problem('custom_id', code, 'A custom id and url cannot both be specified')
        : []),
    ];
  }
  return [
    ...unlabelled,
    ...(button.custom_id
      ? []
      : problem('custom_id', 'BASE_TYPE_REQUIRED', 'This field is required')),
    ...(button.url
      ? problem('url', 'BUTTON_COMPONENT_INVALID_URL', 'Only link buttons have one')
      : []),
  ];
}

function checkSelect(select: Component, path: Path): Problem[] {
  const options = select.options ?? [];
  const max = select.max_values ?? 1;
  const min = select.min_values ?? 1;
  const repeated = options.findIndex(
    ({ value }, index) => options.findIndex((other) => other.value === value) < index,
  );
  const problems: Problem[] = [];
  if (repeated >= 0) {
    problems.push({
      path: [...path, 'options', repeated, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    });
  }
  if (max > options.length || min > max) {
    const message = 'min_values may not exceed max_values, nor that the number of options';
    problems.push({ path: [...path, 'max_values'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  if (options.filter((option) => option.default).length > max) {
    const message = 'There are more default options than may be chosen';
    problems.push({ path: [...path, 'options'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  return problems;
}

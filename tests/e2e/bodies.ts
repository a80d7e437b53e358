// Small builders of bodies, so that each case of a table shows only what is wrong with it.
import { describeProblem, type Problem } from './bench/validate/problem.ts';

export const V2 = 1 << 15;
export const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
export const text = (content = 'x') => ({ type: 10, content });
export const button = (more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'b',
  custom_id: 'a',
  ...more,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const container = (...components: object[]) => ({ type: 17, components });
export const section = (components: object[], accessory: object | undefined = button()) => ({
  type: 9,
  components,
  accessory,
});
export const media = (url = 'https://example.org/a.png') => ({ media: { url } });
export const gallery = (...items: object[]) => ({ type: 12, items });
export const choice = (index: number) => ({ label: `l${index}`, value: `v${index}` });
export const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: many(3, choice),
  ...more,
});
export const v2 = (...components: object[]) => ({ flags: V2, components });
export const rows = (...components: object[]) => ({
  content: 'x',
  components: components.map((c) => row(c)),
});
export const command = (more: object = {}) => ({ name: 'ask', description: 'd', ...more });
export const option = (more: object = {}) => ({ type: 3, name: 'q', description: 'd', ...more });
export const withOptions = (...options: object[]) => command({ options });
export const input = (more: object = {}) => ({
  type: 4,
  style: 1,
  custom_id: 'i',
  label: 'l',
  ...more,
});
export const modal = (more: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 't', components: [row(input())], ...more },
});

/** Problems as readable lines, to compare. */
export const lines = (problems: readonly Problem[]) => problems.map(describeProblem);

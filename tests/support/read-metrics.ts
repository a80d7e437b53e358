/** What a scrape says: each series, written with its labels in order, and its value. */
export interface Scrape {
  readonly series: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, string>;
  /** The value of a series; undefined if there is none. */
  value(name: string, labels?: Readonly<Record<string, string>>): number | undefined;
  /** All series of a name with their values, without the name. */
  of(name: string): Readonly<Record<string, number>>;
}

const COMMENT = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/y;
const NUMBER = /^(?:[+-]?Inf|NaN|Nan|[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];

/**
 * Reads Prometheus' text format as its documentation has it
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 * @throws Error at the first line that breaks a rule
 */
export function readMetrics(text: string): Scrape {
  const [helps, types] = [new Set<string>(), new Map<string, string>()];
  const series = new Map<string, number>();
  let family = '';
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const fail = (why: string): never => {
      throw new Error(`${why}: ${line}`);
    };
    const [, keyword, named = '', rest = ''] = COMMENT.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (helps.has(named)) fail('a second HELP');
      helps.add(named);
    } else if (keyword === 'TYPE') {
      if (types.has(named)) fail('a second TYPE');
      if (!TYPES.includes(rest)) fail('no such type');
      types.set(named, rest);
      family = named;
    } else {
      const [, name = fail('not a sample'), labels = '', value = ''] = SAMPLE.exec(line) ?? [];
      if (familyOf(name, types) !== family) fail('a sample outside its family');
      if (!NUMBER.test(value)) fail('not a number');
      const key = keyOf(name, readLabels(labels, fail));
      if (series.has(key)) fail('the same series again');
      series.set(key, Number(value.replace('Inf', 'Infinity')));
    }
  }
  for (const name of types.keys()) if (!helps.has(name)) throw new Error(`${name} has no HELP`);
  return {
    series,
    types,
    value: (name, labels = {}) => series.get(keyOf(name, labels)),
    of: (name) =>
      Object.fromEntries(
        [...series].flatMap(([key, value]) =>
          key.startsWith(`${name}{`) ? [[key.slice(name.length), value]] : [],
        ),
      ),
  };
}

function familyOf(name: string, types: ReadonlyMap<string, string>): string {
  const base = name.replace(/_(?:bucket|sum|count)$/, '');
  return types.get(base) === 'histogram' || types.get(base) === 'summary' ? base : name;
}

function readLabels(text: string, fail: (why: string) => never): Record<string, string> {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const [, name = fail('not a label'), value = ''] = LABEL.exec(text) ?? [];
    if (name in labels) fail('the same label again');
    labels[name] = value;
  }
  return labels;
}

function keyOf(name: string, labels: Readonly<Record<string, string>>): string {
  const written = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return `${name}{${written.sort().join(',')}}`;
}

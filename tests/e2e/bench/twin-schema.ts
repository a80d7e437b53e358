import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]);
/** What a field holds. */
export type Value = z.infer<typeof value>;

/** One table of the twin. */
export interface Model {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly initial: () => Value }[];
  /** Fields by which there is one row at most. */
  readonly unique: readonly string[];
  readonly relations: readonly Relation[];
}

interface Relation {
  readonly name: string;
  readonly model: string;
  readonly isList: boolean;
  /** The field that holds the other's id; of a list it is on the other side. */
  readonly by: string;
}

const SCHEMA = join(import.meta.dirname, '../node_modules/discord-digital-twin/schema.prisma');
const SCALARS = new Set(['String', 'Int', 'Boolean', 'DateTime']);

/** The tables, as the twin's own schema has them. */
export function readTwinSchema(): Model[] {
  const models = readFileSync(SCHEMA, 'utf8').matchAll(/^model (\w+) \{\n(.*?)^\}/gms);
  return [...models].map(([, name = '', body = '']) => {
    const lines = [...body.matchAll(/^ +(\w+) +(\w+)(\[\]|\?)?(.*)$/gm)].map(
      ([, field = '', type = '', suffix = '', rest = '']) => ({ field, type, suffix, rest }),
    );
    const scalars = lines.filter(({ type }) => SCALARS.has(type));
    const others = lines.filter(({ type }) => !SCALARS.has(type));
    return {
      name,
      fields: scalars.map(({ field, rest }) => ({ name: field, initial: initialOf(rest) })),
      unique: lines.filter(({ rest }) => /@(id|unique)\b/.test(rest)).map(({ field }) => field),
      relations: others.map(({ field, type, suffix, rest }) => ({
        name: field,
        model: type,
        isList: suffix === '[]',
        by: /fields: \[(\w+)\]/.exec(rest)?.[1] ?? '',
      })),
    };
  });
}

function initialOf(rest: string): () => Value {
  const given = /@default\((now\(\)|[^()]+)\)/.exec(rest)?.[1];
  if (given === 'now()') return () => new Date();
  const initial = given === undefined ? null : value.parse(JSON.parse(given));
  return () => initial;
}

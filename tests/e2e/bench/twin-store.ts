import { type Model, readTwinSchema, type Value } from './twin-schema.ts';

// The twin asks a database a dozen times for each interaction. What it asks is simple, and SQLite
// behind Prisma took more time than all the rest of a bench, so the same tables stand in memory here.

type Row = Record<string, Value>;
/** Fields and their values; the twin names a key of two fields `guildId_userId: { guildId, userId }`. */
type Where = Readonly<Record<string, Value | Row>>;
type Include = Readonly<Record<string, boolean | { readonly include: Include }>>;
type Change = Readonly<Record<string, Value | { readonly increment: number } | undefined>>;

/** A table as the twin asks it; whatever else it may ask of Prisma fails, as no such function is here. */
interface Table {
  create(asked: { data: Change }): Promise<Row>;
  update(asked: { where: Where; data: Change }): Promise<Row>;
  delete(asked: { where: Where }): Promise<Row>;
  findUnique(asked: { where: Where; include?: Include }): Promise<unknown>;
  findUniqueOrThrow(asked: { where: Where; include?: Include }): Promise<unknown>;
  findMany(asked: { where?: Where; include?: Include }): Promise<unknown>;
}

const MODELS = readTwinSchema();

/** Makes empty tables of the twin's own schema. */
export function createTwinStore(): Readonly<Record<string, unknown>> {
  const rows = new Map<string, Row[]>(MODELS.map(({ name }) => [name, []]));
  const tables = MODELS.map((model) => [
    model.name.charAt(0).toLowerCase() + model.name.slice(1),
    createTable(model, rows),
  ]);
  // Pragmas and CREATE TABLE: there is nothing to be set up.
  return { ...Object.fromEntries(tables), $executeRawUnsafe: async () => 0 };
}

function createTable(model: Model, all: ReadonlyMap<string, Row[]>): Table {
  const rows = all.get(model.name) ?? [];
  // Messages and interactions grow many, and are looked for by one of these.
  const indexes = new Map(model.unique.map((field) => [field, new Map<Value, Row>()]));

  function find(where: Where): Row | undefined {
    const wanted = flat(where);
    for (const [field, index] of indexes) {
      const value = wanted[field];
      if (value !== undefined) return index.get(value);
    }
    return rows.find((row) => matches(row, wanted));
  }

  function findOrThrow(where: Where): Row {
    const found = find(where);
    if (found === undefined) throw new Error(`no ${model.name} of ${JSON.stringify(where)}`);
    return found;
  }

  return {
    create: async ({ data }) => {
      const row: Row = {};
      for (const { name, initial } of model.fields) row[name] = initial();
      change(row, data);
      rows.push(row);
      for (const [field, index] of indexes) index.set(row[field] ?? null, row);
      return { ...row };
    },
    update: async ({ where, data }) => ({ ...change(findOrThrow(where), data) }),
    delete: async ({ where }) => {
      const row = findOrThrow(where);
      rows.splice(rows.indexOf(row), 1);
      for (const [field, index] of indexes) index.delete(row[field] ?? null);
      return row;
    },
    findUnique: async ({ where, include }) => {
      const found = find(where);
      return found === undefined ? null : withRelated(model, found, include, all);
    },
    findUniqueOrThrow: async ({ where, include }) =>
      withRelated(model, findOrThrow(where), include, all),
    findMany: async ({ where = {}, include }) => {
      const wanted = flat(where);
      const found = rows.filter((row) => matches(row, wanted));
      return found.map((row) => withRelated(model, row, include, all));
    },
  };
}

function change(row: Row, data: Change): Row {
  for (const [field, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const isStep = typeof value === 'object' && value !== null && 'increment' in value;
    row[field] = isStep ? Number(row[field]) + value.increment : value;
  }
  return row;
}

/** A copy with the rows that belong to it. */
function withRelated(
  model: Model,
  row: Row,
  include: Include = {},
  all: ReadonlyMap<string, readonly Row[]>,
): Readonly<Record<string, unknown>> {
  const related = Object.entries(include).map(([name, deeper]) => {
    const to = model.relations.find((relation) => relation.name === name);
    const other = MODELS.find((each) => each.name === to?.model);
    if (to === undefined || other === undefined) throw new Error(`${model.name} has no ${name}`);
    const theirs = other.relations.find((relation) => relation.model === model.name);
    const [here, there] = to.isList ? ['id', theirs?.by ?? ''] : [to.by, 'id'];
    const found = (all.get(other.name) ?? [])
      .filter((each) => each[there] === row[here])
      .map((each) =>
        withRelated(other, each, typeof deeper === 'object' ? deeper.include : {}, all),
      );
    return [name, to.isList ? found : found[0]];
  });
  return { ...row, ...Object.fromEntries(related) };
}

function flat(where: Where): Row {
  const entries = Object.entries(where).flatMap(([field, value]): [string, Value][] =>
    value === null || typeof value !== 'object' || value instanceof Date
      ? [[field, value]]
      : Object.entries(value),
  );
  return Object.fromEntries(entries);
}

const matches = (row: Row, wanted: Row) =>
  Object.entries(wanted).every(([field, value]) => row[field] === value);

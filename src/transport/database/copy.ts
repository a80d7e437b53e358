import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';

/** A value of a row: text, whole numbers (four bytes, or eight as bigint), bytes, a list of either. */
export type Field = string | number | bigint | Uint8Array | readonly string[] | Int32Array | null;

/** Bytes that are gathered before they are sent. */
const SENT_AT_ONCE = 1 << 20;

/** PostgreSQL's binary format for COPY: a signature, flags, and no extension. */
const HEAD = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TAIL = Buffer.from([255, 255]);
/** The types of lists, by their number in PostgreSQL's own catalogue. */
const [INT4, TEXT] = [23, 25];

/**
 * Writes rows into a table by COPY, which is several times as fast as INSERT.
 * @param columns the table's columns, in the order of each row's fields
 */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Field[]>,
  schema = 'yinzheng',
): Promise<void> {
  const stream = client.query(
    from(`copy ${schema}.${table} (${columns.join(', ')}) from stdin (format binary)`),
  );
  const done = finished(stream);
  // Awaited below; until then it must not count as unhandled.
  done.catch(() => {});
  const send = async (bytes: Buffer) => {
    if (!stream.write(bytes)) {
      await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), done]);
    }
  };
  let [gathered, size]: [Buffer[], number] = [[HEAD], HEAD.length];
  for (const row of rows) {
    const bytes = packRow(row);
    gathered.push(bytes);
    size += bytes.length;
    if (size < SENT_AT_ONCE) continue;
    await send(Buffer.concat(gathered));
    [gathered, size] = [[], 0];
  }
  stream.end(Buffer.concat([...gathered, TAIL]));
  await done;
}

function packRow(row: readonly Field[]): Buffer {
  const fields = row.map(packField);
  const size = fields.reduce((sum, field) => sum + 4 + (field?.length ?? 0), 2);
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.writeInt16BE(fields.length);
  for (const field of fields) {
    at = bytes.writeInt32BE(field?.length ?? -1, at);
    if (field !== null) at += field.copy(bytes, at);
  }
  return bytes;
}

function packField(field: Field): Buffer | null {
  if (field === null) return null;
  if (typeof field === 'string') return Buffer.from(field);
  if (typeof field === 'number') {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeInt32BE(field);
    return bytes;
  }
  if (typeof field === 'bigint') {
    const bytes = Buffer.allocUnsafe(8);
    bytes.writeBigInt64BE(field);
    return bytes;
  }
  if (field instanceof Int32Array) {
    return packList(
      Array.from(field, (each) => packField(each) ?? Buffer.alloc(0)),
      INT4,
    );
  }
  if (field instanceof Uint8Array) {
    return Buffer.from(field.buffer, field.byteOffset, field.byteLength);
  }
  return packList(
    field.map((each) => Buffer.from(each)),
    TEXT,
  );
}

/** A list of one dimension, counted from 1; an empty one has no dimension. */
function packList(values: readonly Buffer[], type: number): Buffer {
  const head = Buffer.alloc(values.length === 0 ? 12 : 20);
  head.writeInt32BE(values.length === 0 ? 0 : 1);
  head.writeInt32BE(type, 8);
  if (values.length > 0) {
    head.writeInt32BE(values.length, 12);
    head.writeInt32BE(1, 16);
  }
  const lengths = values.map(({ length }) => {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeInt32BE(length);
    return bytes;
  });
  return Buffer.concat([head, ...values.flatMap((value, n) => [lengths[n] ?? value, value])]);
}

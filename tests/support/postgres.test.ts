import { describe, expect, it } from 'vitest';
import { createDatabase, noPostgres, run } from './postgres.ts';
import { startPostgres } from './postgres-server.ts';

describe.skipIf(noPostgres)('a PostgreSQL for tests', () => {
  it('gives each who asks an empty database of its own', async () => {
    const [one, other] = [await createDatabase(), await createDatabase()];
    await run(one, 'create table t (a int)', 'insert into t values (1)');
    expect(await run(one, 'select a from t')).toEqual([{ a: 1 }]);
    await expect(run(other, 'select a from t')).rejects.toThrow('does not exist');
  });

  it('stops, is killed and starts again with its data', async () => {
    const server = await startPostgres();
    const url = server.url('postgres');
    await run(url, 'create table t (a int)', 'insert into t values (1)');
    await server.stop();
    await expect(run(url, 'select 1')).rejects.toThrow();
    await server.start();
    await server.kill();
    await server.start();
    expect(await run(url, 'select a from t')).toEqual([{ a: 1 }]);
    await server.remove();
  });
});

import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createSharedCooldown,
  openCooldownPool,
} from '../../../src/transport/database/cooldown.ts';
import { migrate } from '../../../src/transport/database/schema.ts';
import { createLog } from '../../../src/transport/log.ts';
import { listen } from '../../support/listen.ts';
import { type LogEntry, readEntry } from '../../support/log-entry.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createDatabase, noPostgres, run } from '../../support/postgres.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { cooldownContract } from '../cooldown-contract.ts';

const pools: pg.Pool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

/** A cooldown of one process, with its own connections, clock and log. */
function open(url: string, burst: number, seconds: number, of: 'people' | 'readers' = 'people') {
  const pool = openCooldownPool(url);
  pools.push(pool);
  const clock = createManualClock();
  const entries: LogEntry[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => entries.push(readEntry(line)) });
  const cooldown = createSharedCooldown({ burst, seconds, of, pool, clock, log });
  return { cooldown, clock, said: () => entries.map(({ level, msg }) => [level, msg]) };
}

async function withTable(): Promise<string> {
  const url = await createDatabase();
  await prepare(url);
  return url;
}

async function prepare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await migrate(client);
  await client.end();
}

const SHARED = 'the cooldown is shared again';
const ALONE = expect.stringMatching(/^the database does not count the cooldown/);

describe.skipIf(noPostgres)('counted in PostgreSQL', () => {
  let url: string;
  beforeAll(async () => {
    url = await withTable();
  });

  describe('like in memory', () => {
    let client: pg.Client;
    beforeAll(async () => {
      client = new pg.Client({ connectionString: url });
      await client.connect();
    });
    afterAll(() => client.end());

    cooldownContract(async (burst, seconds) => {
      await client.query('truncate yinzheng.cooldowns');
      const pass = async (by: number) => {
        const text = "update yinzheng.cooldowns set full_at = full_at - $1 * interval '1 second'";
        await client.query(text, [by]);
      };
      return { ...open(url, burst, seconds), pass };
    }, 20);
  });

  it('of 60 questions at once from three processes exactly 20 may be asked, and one is told', async () => {
    const processes = [0, 1, 2].map(() => open(url, 20, 3600).cooldown);
    for (const person of ['ana', 'ben', 'cem']) {
      const waits = await Promise.all(
        Array.from({ length: 60 }, async (_, n) => processes[n % 3]?.take(person)),
      );
      expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
      const told = await Promise.all(
        Array.from({ length: 9 }, async (_, n) => processes[n % 3]?.tells(person)),
      );
      expect(told.filter((is) => is)).toHaveLength(1);
    }
  });

  it('a person on Discord and a reader of the same name are two, and neither name is kept', async () => {
    const [people, readers] = [open(url, 1, 3600), open(url, 1, 3600, 'readers')];
    expect(await people.cooldown.take('203.0.113.7')).toBe(0);
    expect(await readers.cooldown.take('203.0.113.7')).toBe(0);
    expect(await readers.cooldown.take('203.0.113.7')).toBeGreaterThan(0);
    expect(JSON.stringify(await run(url, 'select * from yinzheng.cooldowns'))).not.toContain('203');
  });

  it('full buckets are deleted along the way', async () => {
    await run(url, 'truncate yinzheng.cooldowns');
    const { cooldown, clock } = open(url, 5, 1000);
    for (const person of ['a', 'b', 'c']) await cooldown.take(person);
    await run(url, "update yinzheng.cooldowns set full_at = full_at - interval '1 hour'");
    clock.advance(60_000);
    await cooldown.take('d');
    // The deletion and this question have a connection each.
    await expect
      .poll(() => run(url, 'select count(*)::int as left from yinzheng.cooldowns'), {
        timeout: 60_000,
      })
      .toEqual([{ left: 1 }]);
  });

  it('without its table it counts alone, and says so once', async () => {
    const { cooldown, clock, said } = open(await createDatabase(), 2, 1000);
    const takes = [];
    for (let n = 0; n < 3; n++) {
      takes.push(await cooldown.take('a'));
      clock.advance(6000);
    }
    expect(takes).toEqual([0, 0, 988]);
    expect(said()).toEqual([[40, ALONE]]);
  });

  it('a role that may only read it counts alone', async () => {
    const own = await withTable();
    const role = 'reader_of_cooldowns';
    await run(own, `create role ${role} login`, `grant usage on schema yinzheng to ${role}`);
    const { cooldown, said } = open(own.replace('postgres@', `${role}@`), 1, 1000);
    expect([await cooldown.take('a'), await cooldown.take('a')]).toEqual([0, 1000]);
    expect(said()).toEqual([[40, ALONE]]);
  });
});

describe.skipIf(noPostgres)('a database that goes away', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());

  it('is missed once, left alone for a while, and counted on again when it is back', async () => {
    const url = server.url('postgres');
    await prepare(url);
    await run(url, 'checkpoint');
    const { cooldown, clock, said } = open(url, 1, 1000);
    expect(await cooldown.take('a')).toBe(0);
    await server.kill();
    // Nothing of what the others counted is known; it is better than to refuse everybody.
    expect([await cooldown.take('a'), await cooldown.take('a')]).toEqual([0, 1000]);
    expect([await cooldown.tells('a'), await cooldown.tells('a')]).toEqual([true, false]);
    clock.advance(5000);
    expect(await cooldown.take('a')).toBe(995);
    expect(said()).toEqual([[40, ALONE]]);
    await server.start();
    expect(await cooldown.take('a')).toBe(995);
    clock.advance(5000);
    // After a power cut the table is there, and empty.
    expect(await cooldown.take('a')).toBe(0);
    expect(said()).toEqual([
      [40, ALONE],
      [30, SHARED],
    ]);
  });
});

it('a server that never answers keeps nobody waiting', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const silent = createServer((socket) => {
    socket.on('error', () => {}).resume();
    arrive();
  });
  const port = await listen(silent);
  const { cooldown, clock, said } = open(`postgresql://nobody@127.0.0.1:${port}/none`, 1, 1000);
  const asked = cooldown.take('a');
  await arrived;
  clock.advance(300);
  expect(await asked).toBe(0);
  expect(await cooldown.take('a')).toBe(1000);
  expect(said()).toEqual([[40, ALONE]]);
  await new Promise((resolve) => silent.close(resolve));
});

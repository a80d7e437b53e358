import { parseArgs } from 'node:util';
import { createDiscordKey } from '../tests/support/discord-key.ts';
import { percentile } from './metrics.ts';
import { table } from './table.ts';
import { type Measured, measure, rowsFor } from './web/rows.ts';
import { spawnServer } from './web/spawn-server.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '10' },
  },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
const connections = Number(values.connections);
if (!(rounds >= 1 && seconds >= 1 && connections >= 1)) {
  console.error(
    'usage: npm run --silent bench:web -- [--rounds N] [--seconds N] [--connections N]',
  );
  process.exit(2);
}

const key = createDiscordKey();
const servers = {
  bare: await spawnServer('bare', key.publicKey),
  yinzheng: await spawnServer('yinzheng', key.publicKey),
};
try {
  const rows = rowsFor(key);
  const all = new Map(rows.map(({ name }): [string, Measured[]] => [name, []]));
  // In turn, so that whatever else the machine does meets all of them; the first is to warm up.
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      const measured = await measure(row, servers[row.at].address, { connections, seconds });
      if (round > 0) all.get(row.name)?.push(measured);
    }
  }
  const ratios = (name: string, beside: string) => {
    const others = all.get(beside) ?? [];
    return (all.get(name) ?? []).map(
      ({ perSecond }, n) => perSecond / (others[n]?.perSecond ?? Number.NaN),
    );
  };
  console.log(
    table(
      ['request', 'a second', 'p50 ms', 'p99 ms', '× constant', 'least', 'most'],
      rows.map(({ name, beside = name }) => {
        const measured = all.get(name) ?? [];
        const each = ratios(name, beside);
        return [
          name,
          ...[median(measured.map(({ perSecond }) => perSecond)).toFixed(0)],
          ...[median(measured.map(({ p50Ms }) => p50Ms)).toFixed(1)],
          ...[median(measured.map(({ p99Ms }) => p99Ms)).toFixed(1)],
          ...[median(each), Math.min(...each), Math.max(...each)].map((value) => value.toFixed(2)),
        ];
      }),
    ),
  );
} finally {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}

function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

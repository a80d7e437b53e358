import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { newId } from '../tests/e2e/bench/ids.ts';
import { listen } from '../tests/support/listen.ts';
import { createApplication } from './discord/application.ts';
import { attachGateway } from './discord/gateway.ts';
import { createLedger } from './discord/ledger.ts';
import { createUser, memberOf } from './discord/place.ts';
import { serve } from './discord/rest.ts';
import { makeGuild } from './guilds/make-guild.ts';
import { spawnBot } from './load/spawn-bot.ts';
import { table } from './table.ts';

/** What servers cost a process that answers nobody in them. */
const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '1,1000,2500,10000' },
    'per-shard': { type: 'string', default: '1000' },
    messages: { type: 'string', default: '50000' },
  },
});
const sizes = values.guilds.split(',').map(Number);
const [perShard, messages] = [Number(values['per-shard']), Number(values.messages)];
if (![...sizes, perShard, messages].every((n) => n >= 1)) {
  console.error(
    'usage: npm run --silent bench:guilds -- [--guilds N,N] [--per-shard N] [--messages N]',
  );
  process.exit(2);
}

const TOKEN = 'Z3VpbGRz.bench.token';
/** The collector comes by once nothing is to be done. */
const SETTLE_MS = 15_000;
/** Events that may be on their way at a time. */
const BURST = 500;

const rows = [];
for (const size of sizes) rows.push(await measure(size));
console.log(
  table(
    ['servers', 'shards', 'login s', 'its CPU s', 'resident MB', 'CPU of a message µs'],
    rows.map((row) => row.map((value) => value.toFixed(value < 100 ? 1 : 0).replace(/\.0$/, ''))),
  ),
);

async function measure(size: number): Promise<number[]> {
  const shards = Math.ceil(size / perShard);
  const application = createApplication('guilds');
  const guilds = Array.from({ length: size }, (_, n) =>
    makeGuild(application.user, n % shards, shards),
  );
  const server = createServer((request, response) => void serve(world, request, response));
  const port = await listen(server);
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway/`;
  let register = () => {};
  const isRegistered = new Promise<void>((resolve) => {
    register = resolve;
  });
  const find = (token: string) => (token === TOKEN ? application : undefined);
  const ledger = createLedger(() => performance.now());
  const world = { gatewayUrl, shards, find, ledger, onRegistered: () => register() };
  attachGateway(server, gatewayUrl, () => guilds, find);
  const began = performance.now();
  const restUrl = `http://127.0.0.1:${port}/api`;
  const bot = await spawnBot('yinzheng', TOKEN, { restUrl, registered: () => isRegistered });
  try {
    const [seconds, loginCpuMs] = [(performance.now() - began) / 1000, bot.cpuMs()];
    await sleep(SETTLE_MS);
    const residentMb = bot.residentMb();
    const before = bot.cpuMs();
    for (let n = 0; n < messages; n++) {
      const guild = guilds[n % size];
      if (guild === undefined) throw new RangeError('no guild');
      application.shards[(n % size) % shards]?.(
        GatewayDispatchEvents.MessageCreate,
        messageIn(guild),
      );
      if (n % BURST === 0) await sleep(20);
    }
    await sleep(SETTLE_MS);
    const each = ((bot.cpuMs() - before) * 1000) / messages;
    return [size, shards, seconds, loginCpuMs / 1000, residentMb, each];
  } finally {
    await bot.stop();
    server.closeAllConnections();
    server.close();
  }
}

/** What somebody wrote to somebody else: without the intent for it, its words are left out. */
function messageIn({ id, channels }: ReturnType<typeof makeGuild>) {
  const author = createUser('somebody');
  const { user: _, ...member } = memberOf(author);
  return {
    ...{ id: newId(), channel_id: channels[0]?.id, guild_id: id, author, member, type: 0 },
    ...{ content: '', timestamp: new Date().toISOString(), edited_timestamp: null, tts: false },
    ...{ mention_everyone: false, mentions: [], mention_roles: [], attachments: [], embeds: [] },
    ...{ pinned: false, flags: 0, components: [], nonce: newId() },
  };
}

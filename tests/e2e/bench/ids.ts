const DISCORD_EPOCH = 1_420_070_400_000n;
// Far from the worker number that the twin uses, so that its ids and ours never meet.
const OUR_WORKER = 7n << 17n;
let increment = 0n;

/** A new snowflake. */
export function newId(): string {
  increment = (increment + 1n) & 0xfffn;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | OUR_WORKER | increment).toString();
}

/** The shard of so many that brings the events of a guild. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** A new id of a guild on that shard: when it was made decides. */
export function newGuildId(shard: number, count: number): string {
  const id = newId();
  const tooLate = BigInt(shardOf(id, count) - shard + count) << 22n;
  return (BigInt(id) - tooLate).toString();
}

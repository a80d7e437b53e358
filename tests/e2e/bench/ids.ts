const DISCORD_EPOCH = 1_420_070_400_000n;
// Far from the worker number that the twin uses, so that its ids and ours never meet.
const OUR_WORKER = 7n << 17n;
let increment = 0n;

/** A new snowflake. */
export function newId(): string {
  increment = (increment + 1n) & 0xfffn;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | OUR_WORKER | increment).toString();
}

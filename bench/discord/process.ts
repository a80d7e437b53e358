import type { Batch, Notice } from './protocol.ts';
import { startLightDiscord } from './server.ts';

// The Discord in a process of its own: batches come over the channel to whoever forked it.
const tell = (notice: Notice) => process.send?.(notice);
const discord = await startLightDiscord(process.argv.slice(2), (token) =>
  tell({ kind: 'registered', token }),
);
process.on('message', async (batch: Batch) => {
  tell({ kind: 'done', report: await discord.run(batch) });
});
process.on('disconnect', () => process.exit());
tell({ kind: 'listening', restUrl: discord.restUrl });

import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Context } from '../../../src/commands/command.ts';
import { type Manner, runConsole } from '../../../src/transport/console/console.ts';
import { createLog, type Log } from '../../../src/transport/log.ts';
import { contextOf } from '../../support/interactions.ts';

interface Session extends Partial<Manner> {
  /** A person sits there. */
  readonly interactive?: boolean;
  /** How wide it is there. */
  readonly columns?: number;
  readonly context?: Context;
  readonly log?: Log;
}

const SILENT = createLog({ logLevel: 'silent' });

/** What a session of this process writes, a process a session being dear. */
export async function talk(input: string, session: Session = {}): Promise<string> {
  const { json = false, explain = false, interactive = false } = session;
  const { columns } = session;
  const [given, output] = [
    new PassThrough(),
    Object.assign(new PassThrough(), columns && { columns }),
  ];
  const said = text(output);
  // Pasted text completes nothing, so a person's keys come one by one.
  for (const key of interactive ? input : [input]) given.write(key);
  given.end();
  const terminal = { input: given, output, interactive, colours: interactive };
  const { context = contextOf(), log = SILENT } = session;
  const same = async () => context;
  const contexts = { current: () => context, newest: same, renew: same };
  await runConsole(terminal, { json, explain }, contexts, log);
  output.end();
  return said;
}

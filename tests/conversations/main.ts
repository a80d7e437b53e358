import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';
import { type Conversation, conversations } from './conversation.ts';
import { formatTable, type Scored } from './format-table.ts';
import { judge } from './judge.ts';
import { play } from './play.ts';
import { startStage } from './stage.ts';

// Plays conversations with the real bot on a Discord of its own, and prints how many turns were
// right: `npm run conversations [-- FILE…]`. The shipped files are in this folder.
const files = process.argv.slice(2);
const shipped = ['first.yaml', 'last.yaml'].map((name) => new URL(name, import.meta.url));
const { library } = await loadLibrary('knowledge');
if (library === undefined) throw new Error('the library has errors: npm run lint:knowledge');
const stage = await startStage(library);
const scored: Scored[] = [];
try {
  for (const file of files.length > 0 ? files : shipped) {
    for (const conversation of conversations.parse(parse(await readFile(file, 'utf8')))) {
      scored.push(await score(conversation, library));
    }
  }
  console.log(formatTable(scored));
  if (stage.bench.rejected.length > 0) throw new Error('Discord refused a body');
} finally {
  await stage.stop();
}

async function score(conversation: Conversation, library: Library): Promise<Scored> {
  const { id, who, turns } = conversation;
  const wrong: string[] = [];
  let played = 0;
  const failed = (n: number, why: string) => {
    const { deed, words } = turns[n] ?? { deed: '', words: '' };
    wrong.push(`${id}, turn ${n + 1} (${deed}: ${words.slice(0, 40)}): ${why}`);
  };
  try {
    for await (const got of play(conversation, stage, library)) {
      const why = judge(turns[played]?.right ?? {}, got);
      if (why.length > 0) failed(played, why.join('; '));
      played++;
    }
  } catch (error) {
    for (let n = played; n < turns.length; n++) failed(n, String(error));
  }
  return { who, turns: turns.length, wrong };
}

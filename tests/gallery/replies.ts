import { saySentence } from '../../src/interaction/sentences.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';
import { lantingLibrary } from '../many/judge.ts';
import { libraryOfLongQuote, libraryOfManyFacts } from '../support/big-libraries.ts';
import { brokenLibrary } from '../support/broken.ts';
import { click, contextOf, plan } from '../support/interactions.ts';
import { markedUpLibrary } from '../support/marked-up.ts';
import { shelf } from '../support/shelf.ts';
import { hidden, play, show } from './play.ts';
import * as scenes from './scenes.ts';
import type { PictureItem } from './take-pictures.ts';

export interface ReplyItem extends PictureItem {
  /** Whether it is a reply on the shipped library: others may be long on purpose. */
  readonly isShipped: boolean;
}

/** Real replies of the bot, on the shipped library and on large ones. */
export async function replies(): Promise<ReplyItem[]> {
  const { library } = await loadLibrary('knowledge');
  if (library === undefined) throw new Error('the library has errors: npm run lint:knowledge');
  const made = [
    ...playAll(scenes.LONG, libraryOfLongQuote(5000)),
    ...playAll(scenes.MANY, libraryOfManyFacts(200)),
    ...playAll(scenes.MARKED, markedUpLibrary()),
    ...playAll(scenes.REPRINTED, lantingLibrary()),
    ...playAll(scenes.BROKEN, brokenLibrary()),
    ...playAll(scenes.SHELVED, shelf(60)),
  ];
  return [
    ...playAll(scenes.SCENES, library).map((each) => ({ ...each, isShipped: true })),
    ...made.map((each) => ({ ...each, isShipped: false })),
    ...refusals(library).map((each) => ({ ...each, isShipped: true })),
  ];
}

function playAll(all: readonly scenes.Scene[], library: Library): PictureItem[] {
  return all.map((scene) => ({ name: scene[0], body: play(scene, library) }));
}

function refusals(library: Library): PictureItem[] {
  const context = contextOf({ library });
  const forged = [
    ['control-gone', 'v0:source'],
    ['source-gone', 'v1:source:2017-internet-giants-and-banks:999-00000000:0'],
    ['delete-refused', 'v1:delete'],
  ] as const;
  const wait = saySentence('cooldown.wait', 'zh-CN', { seconds: 12 });
  return [
    ...forged.map(([name, id]) => ({ name, body: show(plan(click(id), context), context).reply })),
    { name: 'cooldown', body: hidden(wait) },
  ];
}

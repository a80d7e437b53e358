import type { Answer, Block, ContextRole } from '../../answer/answer.ts';
import { citationsOf, factsOf } from '../../answer/blocks.ts';
import { type ContextBlock, digestOf } from '../../answer/digest.ts';
import type { Passage } from '../../knowledge/article.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { SHORT_REFERENCE_LENGTH, shorten } from '../../knowledge/short-reference.ts';
import { sayMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { choiceControl } from './choices-item.ts';
import { sayPassagePart } from './context-item.ts';
import { type Control, onceEach } from './control.ts';
import { type Action, hasCustomId } from './custom-id.ts';
import type { LaidOut } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import type { Page } from './paginate.ts';
import { sourceButton } from './source-menu.ts';

/** Who sees a message: everyone in the channel, or only the person who asked. */
export type Audience = 'everyone' | 'asker';

/** Citations that fit into one custom_id. */
const REFERENCES_MAX = Math.floor((LIMITS.customId - 'v1:more:'.length) / SHORT_REFERENCE_LENGTH);

/** All controls of a message; at most five of them are buttons. */
export interface Controls {
  /** What the menu opens; empty if there is no menu. */
  readonly menu: readonly Passage[];
  /** Choices in the text that have a button, and those that can only be named. */
  readonly choices: readonly Control[];
  readonly named: readonly Control[];
  /** Below the message. */
  readonly buttons: readonly Control[];
}

/**
 * The controls of an answer. Those to move on and to share or delete the message come first; the
 * others follow as long as there is room: the source, more passages, choices, what to ask next.
 */
export function controlsOf(
  answer: Answer,
  page: Page,
  audience: Audience,
  { passages, choices }: LaidOut,
  speaker: Speaker,
): Controls {
  const moves = [...turning(answer, page, speaker), ...moving(answer, speaker)];
  const last = ending(answer, audience, speaker);
  const room = LIMITS.buttons - moves.length - last.length;
  const more = further(answer, page, room > 0, speaker);
  const [only] = passages;
  const isOne = passages.length === 1 && more.left.length === 0 && room > more.button.length;
  const source = isOne && only !== undefined ? [sourceButton(only, speaker)] : [];
  const menu = isOne ? [] : [...new Set([...passages, ...more.left])];
  const own = [...source, ...more.button];
  const all = onceEach(choices);
  const offered = all.slice(0, Math.max(0, room - own.length));
  const next = (answer.next ?? []).flatMap((choice) => choiceControl(choice, speaker));
  const left = Math.max(0, room - own.length - offered.length);
  const asked = onceEach(next, [...moves, ...offered]).slice(0, left);
  return {
    menu,
    choices: offered,
    named: all.slice(offered.length),
    buttons: [...moves, ...own, ...asked, ...last],
  };
}

/** To share a message that only one person sees, or to delete one that all see. */
function ending({ kind }: Answer, audience: Audience, speaker: Speaker): Control[] {
  if (audience === 'everyone') return [deletion(speaker)];
  // It is no answer at all.
  if (kind === 'error') return [];
  return [{ label: speaker.say('control.share'), action: { action: 'share' } }];
}

export function deletion(speaker: Speaker): Control {
  return { label: speaker.say('control.delete'), action: { action: 'delete' } };
}

/** Whether the reader can turn to the pages not shown. */
export function canTurn({ again }: Answer, { before, after }: Page): boolean {
  return [before ?? 0, after ?? 0].every((from) => hasCustomId(turn(again, from)));
}

/** To the previous and the next page. */
function turning(answer: Answer, page: Page, speaker: Speaker): Control[] {
  const { before, after } = page;
  if (!canTurn(answer, page)) return [];
  const to = (from: number | undefined, label: string): Control[] =>
    from === undefined ? [] : [{ label, action: turn(answer.again, from) }];
  return [
    ...to(before, speaker.say('control.page-before')),
    ...to(after, speaker.say('control.page-after')),
  ];
}

function turn(again: Answer['again'], from: number): Action {
  const { command, ids } = again ?? { command: '', ids: [] };
  return { action: 'page', command, ids, from };
}

/** To the passages before and after the one shown, or to its other parts. */
function moving({ blocks }: Answer, speaker: Speaker): Control[] {
  const { contexts } = digestOf(blocks);
  const of = (role: ContextRole) => contexts.find((block) => block.role === role);
  const neighbour = (role: 'before' | 'after'): Control[] => {
    const block = of(role);
    if (block === undefined) return [];
    const label = `${speaker.say(`control.${role}`)} ${sayMark(block.citation, speaker)}`;
    return [{ label, action: move(block.citation.passage, 0) }];
  };
  return [...neighbour('before'), ...parts(of('passage'), speaker), ...neighbour('after')];
}

function parts(block: ContextBlock | undefined, speaker: Speaker): Control[] {
  if (block?.part === undefined) return [];
  const { part, of } = block.part;
  return [part - 1, part + 1]
    .filter((n) => n >= 0 && n < of)
    .map((n) => ({
      label: sayPassagePart({ part: n, of }, speaker),
      action: move(block.citation.passage, n),
    }));
}

function move({ article, id }: Passage, part: number): Action {
  return { action: 'move', article, passage: id, part };
}

/** To what was found but is not shown: one button for the best, the menu for what is left. */
function further(
  answer: Answer,
  page: Page,
  hasRoom: boolean,
  speaker: Speaker,
): { readonly button: Control[]; readonly left: readonly Passage[] } {
  const hidden = [...hiddenCitations(answer, page), ...(answer.further ?? [])];
  const byReference = new Map(hidden.map((citation) => [shorten(citation), citation.passage]));
  const references = [...byReference.keys()].slice(0, hasRoom ? REFERENCES_MAX : 0);
  const left = [...byReference.values()].slice(references.length);
  if (references.length === 0) return { button: [], left };
  const action = answer.kind === 'nearest' ? 'near' : 'more';
  const isMore = action === 'more' || citationsOf(answer.blocks).length > 0;
  const label = isMore
    ? speaker.say('control.more', { count: references.length })
    : speaker.say('control.nearest');
  return { button: [{ label, action: { action, references } }], left };
}

/** Facts after a page have their own pages, unless the reader cannot turn to them. */
function hiddenCitations(answer: Answer, page: Page): Citation[] {
  const { blocks } = answer;
  const quoted = digestOf(blocks).quoted.filter((n) => n >= page.end);
  const hidden = canTurn(answer, page)
    ? quoted.flatMap((n) => blocks[n] ?? [])
    : blocks.slice(page.end);
  return hidden.flatMap(firstCitation);
}

function firstCitation(block: Block): Citation[] {
  if (block.kind === 'quote') return [block.citation];
  if (block.kind === 'claim') return citationsOf([block]);
  return factsOf([block]).flatMap(({ fact }) => fact.quotes.slice(0, 1));
}

import type { Answer, AnswerKind, Block, ContextRole } from '../../answer/answer.ts';
import { citationsOf, countResults, factsOf } from '../../answer/blocks.ts';
import { type ContextBlock, digestOf } from '../../answer/digest.ts';
import type { Passage } from '../../knowledge/article.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { SHORT_REFERENCE_LENGTH, shorten } from '../../knowledge/short-reference.ts';
import { sayMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { choiceControl } from './choices-item.ts';
import type { Control } from './control.ts';
import { type Action, hasCustomId } from './custom-id.ts';
import { sayPassagePart } from './items.ts';
import { LIMITS } from './limits.ts';
import type { Page } from './paginate.ts';

/** Who sees a message: everyone in the channel, or only the person who asked. */
export type Audience = 'everyone' | 'asker';

/** What is no answer at all. */
const NOT_SHARED: ReadonlySet<AnswerKind> = new Set(['error']);

/** Citations that fit into one custom_id. */
const REFERENCES_MAX = Math.floor((LIMITS.customId - 'v1:more:'.length) / SHORT_REFERENCE_LENGTH);
/** Buttons for what is not shown. Together they hold more citations than a search finds. */
const MORE_MAX = 5;
/** The most controls an answer has; besides the above, two turn pages, two ask
 * on, and one shares or deletes. */
export const CONTROLS_MAX = 2 + MORE_MAX + 2 + 1;

/** The controls below an answer: to see more of it, and to share or delete the message. */
export function controlsOf(
  answer: Answer,
  page: Page,
  audience: Audience,
  speaker: Speaker,
): Control[] {
  return [
    ...turning(answer, page, speaker),
    ...moving(answer, speaker),
    ...further(answer, page, speaker),
    ...(answer.next ?? []).flatMap((choice) => choiceControl(choice, speaker)),
    ...(audience === 'everyone' ? [deletion(speaker)] : []),
    ...(audience === 'asker' && !NOT_SHARED.has(answer.kind)
      ? [{ label: speaker.say('control.share'), action: { action: 'share' as const } }]
      : []),
  ];
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

/** To what was found but is not shown. */
function further(answer: Answer, page: Page, speaker: Speaker): Control[] {
  const citations = hiddenCitations(answer, page);
  const references = [...new Set([...citations, ...(answer.further ?? [])].map(shorten))];
  if (references.length === 0) return [];
  const shown = countResults(answer.blocks.slice(0, page.end));
  const starts = Array.from({ length: MORE_MAX }, (_, n) => n * REFERENCES_MAX);
  return starts
    .map((start) => references.slice(start, start + REFERENCES_MAX))
    .filter(({ length }) => length > 0)
    .map((some, n): Control => {
      const from = shown + n * REFERENCES_MAX + 1;
      const range = { from, to: from + some.length - 1 };
      const label =
        references.length === some.length
          ? speaker.say('control.more', { count: some.length })
          : speaker.say('control.more-range', range);
      return {
        label,
        action: { action: answer.kind === 'nearest' ? 'near' : 'more', references: some },
      };
    });
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

import { SHORT_REFERENCE_LENGTH } from '../../knowledge/short-reference.ts';
import { LIMITS } from './limits.ts';

/** What a control does. Its custom_id carries all of it, so it works after a restart, anywhere. */
export type Action =
  /** Opens a passage. `n` tells apart the options of one menu. */
  | {
      readonly action: 'source';
      readonly article: string;
      readonly passage: string;
      readonly n: number;
    }
  /** Moves to another passage, or to another part of a long one. */
  | {
      readonly action: 'move';
      readonly article: string;
      readonly passage: string;
      readonly part: number;
    }
  /** Shows passages that were found but not shown: further answers, or near passages. */
  | { readonly action: 'more' | 'near'; readonly references: readonly string[] }
  /** Has a command answer again; the page starts at block `from`. */
  | {
      readonly action: 'page';
      readonly command: string;
      readonly ids: readonly string[];
      readonly from: number;
    }
  /** A menu, whose chosen value is the id of a `source` action. */
  | { readonly action: 'open' }
  | { readonly action: 'share' }
  /** `asker` where Discord does not say who asked: under an answer to a message. */
  | { readonly action: 'delete'; readonly asker?: string };

const PASSAGE = '([a-z0-9-]{1,48}):(c?\\d{1,6}-[0-9a-f]{8})';
const NUMBER = '(0|[1-9]\\d{0,3})';
/** A user's id. */
const USER = '(\\d{17,20})';
const REFERENCES = `((?:[0-9a-z]{${SHORT_REFERENCE_LENGTH}})+)`;

const GRAMMAR = {
  source: new RegExp(`^v1:source:${PASSAGE}:${NUMBER}$`),
  move: new RegExp(`^v1:move:${PASSAGE}:${NUMBER}$`),
  more: new RegExp(`^v1:more:${REFERENCES}$`),
  near: new RegExp(`^v1:near:${REFERENCES}$`),
  page: new RegExp(`^v1:page:([a-z]{1,32}):([a-z0-9-]*(?:,[a-z0-9-]*)*):${NUMBER}$`),
  open: /^v1:open$/,
  share: /^v1:share$/,
  delete: new RegExp(`^v1:delete(?::${USER})?$`),
} satisfies Record<Action['action'], RegExp>;

/**
 * The custom_id of a control.
 * @throws RangeError if parsing would not give the action back: the caller's fault
 */
export function formatCustomId(action: Action): string {
  const id = write(action);
  if (!comesBack(action, id)) throw new RangeError(`not a custom_id: ${id}`);
  return id;
}

/** Whether an action fits into a custom_id: its ids may be too long. */
export function hasCustomId(action: Action): boolean {
  return comesBack(action, write(action));
}

function write(action: Action): string {
  return `v1:${action.action}${argumentsOf(action)}`;
}

function comesBack({ action }: Action, id: string): boolean {
  return id.length <= LIMITS.customId && GRAMMAR[action].test(id);
}

/** Reads a control's action; undefined if the id is forged or from another version. */
export function parseCustomId(id: string): Action | undefined {
  if (id.length > LIMITS.customId) return undefined;
  const [, action = ''] = id.split(':', 2);
  if (!isAction(action)) return undefined;
  const parts = GRAMMAR[action].exec(id);
  return parts === null ? undefined : toAction(action, parts.slice(1));
}

function isAction(word: string): word is Action['action'] {
  return Object.hasOwn(GRAMMAR, word);
}

function argumentsOf(action: Action): string {
  switch (action.action) {
    case 'source':
      return `:${action.article}:${action.passage}:${action.n}`;
    case 'move':
      return `:${action.article}:${action.passage}:${action.part}`;
    case 'more':
    case 'near':
      return `:${action.references.join('')}`;
    case 'page':
      return `:${action.command}:${action.ids.join(',')}:${action.from}`;
    case 'open':
    case 'share':
      return '';
    case 'delete':
      return action.asker === undefined ? '' : `:${action.asker}`;
  }
}

function toAction(action: Action['action'], [first = '', second = '', third]: string[]): Action {
  switch (action) {
    case 'source':
      return { action, article: first, passage: second, n: Number(third) };
    case 'move':
      return { action, article: first, passage: second, part: Number(third) };
    case 'more':
    case 'near':
      return { action, references: inPieces(first) };
    case 'page':
      return { action, command: first, ids: second.split(','), from: Number(third) };
    case 'open':
    case 'share':
      return { action };
    case 'delete':
      return first === '' ? { action } : { action, asker: first };
  }
}

function inPieces(references: string): string[] {
  const count = references.length / SHORT_REFERENCE_LENGTH;
  return Array.from({ length: count }, (_, n) =>
    references.slice(n * SHORT_REFERENCE_LENGTH, (n + 1) * SHORT_REFERENCE_LENGTH),
  );
}

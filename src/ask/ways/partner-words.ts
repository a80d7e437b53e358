import type { EntityId, EntityKind } from '../../entities/entity.ts';
import { type Found, sideIn, sidesOf } from '../../facts/facts.ts';
import {
  INTENTS,
  OF_PARTNERS,
  OF_SIDES,
  SIDES,
  TOGETHER,
  WANTED,
} from '../../language/zh/intents.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { thingsOf } from '../../search/question/things.ts';
import { createIsOnly } from '../../text/find-words.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The kinds that stand on a side of a partnership. */
const KINDS = ['bank', 'company'] as const satisfies readonly EntityKind[];
type SideKind = (typeof KINDS)[number];

const COUNTS = new RegExp(INTENTS.count, 'gu');
const SIDE_WORDS = { bank: new RegExp(SIDES.bank, 'gu'), company: new RegExp(SIDES.company, 'gu') };
const isOnlyOfPartners = createIsOnly(OF_PARTNERS);
/** Whether a word names no more than a side: 银行, 互联网公司. */
export const isOfSides = createIsOnly(OF_SIDES);

/** Whether a question asks who works with whom, or how many or which most, and nothing else. */
export function speaksOfPartners(question: Question): boolean {
  const content = contentOf(question);
  const isRelation = (surface: string) => TOGETHER.some((word) => surface.includes(word));
  return (
    content.some(({ surface }) => isRelation(surface)) &&
    content.every(({ surface }) => isOfPartners(surface))
  );
}

/** Whether a word says nothing but that: 合作银行, 互联网巨头, 最新. */
function isOfPartners(surface: string): boolean {
  const { newest, earliest, mostPartners } = INTENTS;
  return (
    surface.split(/\s+/u).every(isOnlyOfPartners) ||
    [newest, earliest, mostPartners].some((words) => words.test(surface))
  );
}

/** Whether it speaks of banks or companies, and of nothing else: 文库里有几家银行. */
export function asksOnlyForSides(question: Question): boolean {
  return (
    KINDS.some((kind) => SIDES[kind].test(question.text)) &&
    contentOf(question).every(({ surface }) => isOfSides(surface))
  );
}

/** The words that ask for the number: 几家, not 一共. */
export function countAsked(text: string): string[] {
  const all = Array.from(text.matchAll(COUNTS), ([words]) => words.replace(/[?？]$/u, ''));
  const word = all.find((words) => !INTENTS.total.test(words)) ?? all[0];
  return word === undefined ? [] : [word];
}

/** What it speaks of; the segmenter takes 共有 out of 一共有多少, which is none of it. */
function contentOf(question: Question): { readonly surface: string }[] {
  const counts = Array.from(question.text.matchAll(COUNTS), spanOf);
  return thingsOf(question).filter(
    (thing) => thing.kind === 'content' && !counts.some((count) => overlaps(count, thing)),
  );
}

/** The side that a question wants named, where its words tell: 哪家银行, 公司是哪家, 谁合作的银行. */
export function wantedSide(text: string): SideKind | undefined {
  const sides = KINDS.flatMap((kind) =>
    Array.from(text.matchAll(SIDE_WORDS[kind]), (match) => {
      const { start, end } = spanOf(match);
      return { kind, before: text.slice(0, start), behind: text.slice(end) };
    }),
  );
  const asked = sides.find(
    ({ before, behind }) => WANTED.before.test(before) || WANTED.behind.test(behind),
  );
  if (asked !== undefined) return asked.kind;
  const [kind, ...others] = new Set(sides.map((side) => side.kind));
  const isSole = kind !== undefined && others.length === 0;
  if (isSole && WANTED.other.test(text)) return kind === 'bank' ? 'company' : 'bank';
  const most = sides.find(({ before }) => WANTED.most.test(before));
  return most?.kind ?? (isSole ? kind : undefined);
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** The other sides of facts about one side, each once. */
function othersOf(side: EntityId, found: readonly Found[]): EntityId[] {
  return [
    ...new Set(
      found.flatMap((each) => sidesOf(each.fact).filter((id) => id !== sideIn(each, side))),
    ),
  ];
}

/** So many make a group of it: 四大行. A company with a finance arm is one of its own. */
const GROUP_MIN = 2;

/** The same as they are counted: without a group one of whose members is among them. */
export function distinctOthers(
  side: EntityId,
  found: readonly Found[],
  { entities }: Library,
): EntityId[] {
  const others = othersOf(side, found);
  const isGroupOfOne = (id: EntityId) => {
    const members = entities.membersOf(id);
    return members.length >= GROUP_MIN && members.some((member) => others.includes(member));
  };
  return others.filter((id) => !isGroupOfOne(id));
}

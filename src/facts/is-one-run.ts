import type { Span } from '../text/normalize.ts';
import { type Mention, within } from './statement.ts';

/** How closely words join two names; the wider apart, the higher. */
const JOINERS = [
  /^\s*[、,，]?\s*$/u,
  /^\s*(?:以及|及|和|并|並|&|and)\s*$/u,
  /^\s*(?:与|與|跟|同|with)\s*$/u,
];
/** A verb, 的, anything that is no joiner: it may part the two kinds, never two of a kind. */
const OTHER = JOINERS.length;

/**
 * Whether the names of a company run are joined to those of a bank run, so that each is a partner of
 * each: the kind switches once at most, and what joins names of a kind joins them more closely than
 * what parts the kinds. 腾讯、百度与中行 does; 百度与腾讯、中行, 百度与中行、腾讯 and 百度战胜腾讯后与中行 do not.
 * @param sides in the order of the text, without those that brackets explain
 */
export function isOneRun(sides: readonly Mention[], text: (span: Span) => string): boolean {
  const gaps = sides.slice(1).map((side, n) => {
    const before = sides[n] as Mention;
    const words = text({ start: before.end, end: side.start }).replace(
      /[（(][^（()）]*[）)]/gu,
      '',
    );
    const joiner = JOINERS.findIndex((pattern) => pattern.test(words));
    return { switches: before.kind !== side.kind, width: joiner < 0 ? OTHER : joiner };
  });
  const switches = gaps.filter((gap) => gap.switches);
  const parting = switches[0]?.width ?? OTHER;
  return switches.length <= 1 && gaps.every((gap) => gap.switches || gap.width < parting);
}

/** Members of an enumeration, a bare one with the pair before it, or with the first pair. */
export function joinBareMembers(
  members: readonly Span[],
  isPair: (member: Span) => boolean,
): Span[] {
  const joined: Span[] = [];
  for (const member of members) {
    const last = joined.at(-1);
    if (last === undefined || (isPair(last) && isPair(member))) joined.push(member);
    else joined[joined.length - 1] = { start: last.start, end: member.end };
  }
  return joined;
}

export function sidesWithin(sides: readonly Mention[], span: Span): Mention[] {
  return sides.filter((side) => within(side, span)).toSorted((a, b) => a.start - b.start);
}

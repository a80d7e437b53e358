import type { Entities } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Mention } from '../entities/find-entities.ts';
import type { DateMention } from '../text/dates.ts';
import type { Span } from '../text/normalize.ts';
import { indexOf, type Statement, within } from './statement.ts';

/** A company and a bank that one statement names as partners. */
export interface Pair {
  readonly company: Mention;
  readonly bank: Mention;
}

/**
 * The pairs that a statement names together. Standing in one sentence is not enough:
 *
 *     京东金融与工行、百度与农行、腾讯与中行宣布达成合作   腾讯–农行: two members, each a pair of its own
 *     腾讯具有特点,百度和农行的合作亮点…                  腾讯–农行: the other clause has its own pair
 *     京东金融与民生、光大                                京东金融–光大: a bare member joins the pair
 */
export function findPairs(statement: Statement, entities: Entities): Pair[] {
  const side = (kind: 'company' | 'bank') =>
    statement.mentions.filter((mention) => entities.get(mention.id)?.kind === kind);
  const companies = side('company');
  const banks = side('bank');
  const complete = (span: Span | undefined) =>
    span !== undefined &&
    companies.some((company) => within(company, span)) &&
    banks.some((bank) => within(bank, span));

  return companies.flatMap((company) =>
    banks
      .filter((bank) => {
        const { clauses, members } = statement;
        const [c, b] = [clauses[indexOf(clauses, company)], clauses[indexOf(clauses, bank)]];
        if (c !== b) return !complete(c) && !complete(b);
        const [mc, mb] = [members[indexOf(members, company)], members[indexOf(members, bank)]];
        return mc === mb || !(complete(mc) && complete(mb));
      })
      .map((bank) => ({ company, bank })),
  );
}

/** The pairs of a statement that join these two. */
export function pairsOf(pairs: readonly Pair[], company: EntityId, bank: EntityId): Pair[] {
  return pairs.filter((pair) => pair.company.id === company && pair.bank.id === bank);
}

/**
 * Whether a date of the statement is the date of the two: no other pair stands in fewer clauses
 * with it. In `早在与京东合作前,工行与腾讯的合作早在2004年就进行过` 2004 belongs to 工行–腾讯.
 */
export function isDateOf(
  date: DateMention,
  mine: readonly Pair[],
  all: readonly Pair[],
  statement: Statement,
): boolean {
  const others = all.filter((pair) => !mine.includes(pair));
  return reach(date, mine, statement) <= reach(date, others, statement);
}

/** How many clauses it takes to hold the date and one of the pairs. */
function reach(date: DateMention, pairs: readonly Pair[], { clauses }: Statement): number {
  const at = indexOf(clauses, date);
  const lengths = pairs.map(({ company, bank }) => {
    const spots = [at, indexOf(clauses, company), indexOf(clauses, bank)];
    return Math.max(...spots) - Math.min(...spots) + 1;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...lengths);
}

/** Words that take a statement back. 未来 (the future) is none of them. */
const NEGATION =
  /没有|没能|尚未|并未|从未|未曾|未能|未与|未和|未同|未达成|未签|不再|不与|不和|不同意|并非|不是|拒绝|否认|取消|终止|无意|沒有|沒能|從未|並未|並非|拒絕|否認|終止|無意/u;

/** Whether the clauses from the one side to the other, or the next one, deny what they say. */
export function isNegated({ company, bank }: Pair, statement: Statement): boolean {
  const { clauses, text } = statement;
  const spots = [indexOf(clauses, company), indexOf(clauses, bank)];
  const first = clauses[Math.min(...spots)];
  const last = clauses[Math.max(...spots) + 1] ?? clauses[Math.max(...spots)];
  if (first === undefined || last === undefined) return false;
  return NEGATION.test(text.slice(first.start - statement.start, last.end - statement.start));
}

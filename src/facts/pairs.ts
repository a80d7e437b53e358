import type { EntityId } from '../entities/entity.ts';
import type { DateMention } from '../text/dates.ts';
import type { Span } from '../text/normalize.ts';
import { isOneRun, joinBareMembers, sidesWithin } from './is-one-run.ts';
import { clauseAt, denies, indexOf, type Mention, type Statement, within } from './statement.ts';

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
 *     京东金融与工行、腾讯                                none: whose partner 腾讯 is stays open
 */
export function findPairs(statement: Statement): Pair[] {
  // 蚂蚁金服(阿里巴巴关联公司)与光大: what stands in brackets explains a side and is none.
  const brackets = [...statement.text.matchAll(/[（(][^（()）]*[）)]/gu)].map(
    ({ index, 0: text }) => ({
      start: statement.start + index,
      end: statement.start + index + text.length,
    }),
  );
  const side = (kind: 'company' | 'bank') =>
    statement.mentions.filter((m) => m.kind === kind && !brackets.some((b) => within(m, b)));
  const companies = side('company');
  const banks = side('bank');
  const complete = (span: Span | undefined) =>
    span !== undefined &&
    companies.some((company) => within(company, span)) &&
    banks.some((bank) => within(bank, span));

  /** 百度、腾讯分别与农行、中行: the first with the first, the second with the second. */
  const isRespective = (clause: Span, company: Mention, bank: Mention) => {
    if (!RESPECTIVELY.test(clauseAt(company, statement))) return true;
    const inClause = (mentions: readonly Mention[]) => mentions.filter((m) => within(m, clause));
    const [ours, theirs] = [inClause(companies), inClause(banks)];
    if (ours.length === 1 || theirs.length === 1) return true;
    return ours.length === theirs.length && ours.indexOf(company) === theirs.indexOf(bank);
  };

  const isRun = (span: Span) =>
    isOneRun(sidesWithin([...companies, ...banks], span), ({ start, end }) =>
      statement.text.slice(start - statement.start, end - statement.start),
    );

  /** In one of the ways to enumerate, both stand in one member, and that is one run. */
  const isInRun = (clause: Span, company: Mention, bank: Mention) =>
    statement.enumerations.some((members) => {
      const own = members.filter((member) => within(member, clause));
      return joinBareMembers(own, complete).some(
        (member) => within(company, member) && within(bank, member) && isRun(member),
      );
    });

  return companies.flatMap((company) =>
    banks
      .filter((bank) => {
        const { clauses, enumerations } = statement;
        const [c, b] = [indexOf(clauses, company), indexOf(clauses, bank)];
        const [ofCompany, ofBank] = [clauses[c], clauses[b]];
        if (ofCompany === undefined || ofBank === undefined) return false;
        if (c !== b) {
          return [ofCompany, ofBank].every((clause) => !complete(clause) && isRun(clause));
        }
        if (!isRespective(ofCompany, company, bank) || !isInRun(ofCompany, company, bank)) {
          return false;
        }
        return enumerations.every((members) => {
          const [mc, mb] = [members[indexOf(members, company)], members[indexOf(members, bank)]];
          return mc === mb || !(complete(mc) && complete(mb));
        });
      })
      .map((bank) => ({ company, bank })),
  );
}

const RESPECTIVELY = /分别|分別|各自/u;

/** The pairs of a statement that join these two. */
export function pairsOf(pairs: readonly Pair[], company: EntityId, bank: EntityId): Pair[] {
  return pairs.filter((pair) => pair.company.id === company && pair.bank.id === bank);
}

/**
 * Whether a date of the statement is the date of the two. It is not if another pair stands in fewer
 * clauses with it (in `早在与京东合作前,工行与腾讯的合作早在2004年就进行过` 2004 belongs to 工行–腾讯), or if
 * its own clause names others in their stead (`2015年,腾讯与中行合作,2016年与建行合作`).
 */
export function isDateOf(
  date: DateMention,
  mine: readonly Pair[],
  all: readonly Pair[],
  statement: Statement,
): boolean {
  const others = all.filter((pair) => !mine.includes(pair));
  if (namesOthers(indexOf(statement.clauses, date), mine, statement)) return false;
  return reach(date, mine, statement) <= reach(date, others, statement);
}

/**
 * Whether something said at `spot` is said of the two: of all clauses up to there, the nearest one
 * that names a company or a bank does not name others in their stead.
 */
export function isSaidOfPair(spot: Span, mine: readonly Pair[], statement: Statement): boolean {
  const { clauses, mentions } = statement;
  if (UNCLEAR.test(clauseAt(spot, statement))) return false;
  for (let n = indexOf(clauses, spot); n >= 0; n--) {
    const clause = clauses[n];
    const isNamed = mentions.some(
      (m) =>
        (m.kind === 'company' || m.kind === 'bank') && clause !== undefined && within(m, clause),
    );
    if (isNamed) return !namesOthers(n, mine, statement);
  }
  return true;
}

/** Which of them is meant would take understanding. */
const UNCLEAR = /前者|后者|後者/u;

function namesOthers(clauseNumber: number, mine: readonly Pair[], statement: Statement): boolean {
  const clause = statement.clauses[clauseNumber];
  const here = statement.mentions.filter((m) => clause !== undefined && within(m, clause));
  const instead = (own: readonly Mention[], kind: 'company' | 'bank') =>
    here.some((m) => m.kind === kind) && !here.some(({ id }) => own.some((o) => o.id === id));
  return (
    instead(
      mine.map(({ company }) => company),
      'company',
    ) ||
    instead(
      mine.map(({ bank }) => bank),
      'bank',
    )
  );
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

/** Whether the clauses from the one side to the other, or the next one, deny what they say. */
export function isDenied({ company, bank }: Pair, statement: Statement): boolean {
  const { clauses } = statement;
  const spots = [indexOf(clauses, company), indexOf(clauses, bank)];
  return denies(statement, Math.min(...spots), Math.max(...spots) + 1);
}

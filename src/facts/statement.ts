import type { Entities } from '../entities/entities.ts';
import type { EntityId, EntityKind } from '../entities/entity.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { normalize, type Span } from '../text/normalize.ts';
import { splitClauses, splitSentences } from '../text/sentences.ts';

/** A sentence of a passage with what it names; all offsets are those of the passage's text. */
export interface Statement extends Span {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly clauses: readonly Span[];
  /** Its clauses cut into the members of enumerations, once for each way to enumerate. */
  readonly enumerations: readonly (readonly Span[])[];
}

/** A name in a statement, and what kind of entity it is. */
export interface Mention extends Span {
  readonly id: EntityId;
  readonly kind: EntityKind;
}

/** The id of a bank that no entity stands for; no fact can name it, but it closes a pair. */
export const UNKNOWN = '?' as EntityId;
/** 徽商银行, 中信证券; 传统银行, 11家银行 and 中国银行业 are no names. */
const UNKNOWN_BANK =
  /(?:(?![与和同跟及的了在从对给向把被是由])\p{Script=Han}){2,6}(?:银行(?![业间卡们])|农商行|证券|信托)/gu;
const NO_NAME =
  /(?:传统|商业|合作|国有|股份制?|区域性?|大型|中小|直销|外资|民营|网络|互联网|投资|手机|网上|电子|移动|数字|其他|全国性|政策性|城市|农村|多家|各家|家|些|型|类|有|大|小|个|该)(?:银行|农商行|证券|信托)$/u;

function unknownBanks(text: string, known: readonly Mention[]): Mention[] {
  return [...text.matchAll(UNKNOWN_BANK)]
    .filter(([name]) => !NO_NAME.test(name))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .filter((span) => !known.some((m) => m.start < span.end && span.start < m.end))
    .map((span) => ({ id: UNKNOWN, kind: 'bank' as const, ...span }));
}

/** A与a、B与b is cut at 、; A与a和B与b at 和, which in 百度和农行、腾讯和中行 joins the sides of a pair. */
const ENUMERATORS = [/、/gu, /、|以及|及|和|并/gu] as const;

/**
 * The sentences of a part of a passage. Names are looked for in the whole passage, so that a quote
 * that ends within 中国银行|业 does not name 中国银行.
 */
export function readStatements(text: string, part: Span, entities: Entities): Statement[] {
  const normalized = normalize(text);
  const mentions = entities.find(normalized.text).flatMap((mention): Mention[] => {
    const kind = entities.get(mention.id)?.kind;
    return kind === undefined ? [] : [{ id: mention.id, kind, ...normalized.toSource(mention) }];
  });
  const dates = findDates(normalized.text).map((d) => ({ ...d, ...normalized.toSource(d) }));
  const all = [...mentions, ...unknownBanks(text, mentions)];
  return splitSentences(text.slice(part.start, part.end)).map((span) => {
    const sentence = shift(span, part.start);
    const own = text.slice(sentence.start, sentence.end);
    const clauses = splitClauses(own).map((clause) => shift(clause, sentence.start));
    return {
      ...sentence,
      text: own,
      mentions: all.filter((mention) => within(mention, sentence)),
      dates: dates.filter((date) => within(date, sentence)),
      clauses,
      enumerations: ENUMERATORS.map((mark) =>
        clauses.flatMap((clause) => cutAt(mark, text, clause)),
      ),
    };
  });
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The position of the clause (or member) that holds a span. */
export function indexOf(spans: readonly Span[], inner: Span): number {
  return spans.findIndex((span) => inner.start >= span.start && inner.start < span.end);
}

function cutAt(mark: RegExp, text: string, clause: Span): Span[] {
  const marks = [...text.slice(clause.start, clause.end).matchAll(mark)];
  const starts = [clause.start, ...marks.map(({ index, 0: m }) => clause.start + index + m.length)];
  const ends = [...marks.map(({ index }) => clause.start + index), clause.end];
  return starts.map((start, n) => ({ start, end: ends[n] ?? clause.end }));
}

/** Words that take a statement back. 未来 (the future) is none of them. */
const DENIAL =
  /没有|没能|难以|无法|未必|婉拒|搁浅|放弃|如果|假如|倘若|据传|传闻|有意|原计划|曾计划|没(?=合作|签|达成|与|和|跟)|尚未|并未|从未|未曾|未能|未与|未和|未同|未达成|未签|不再|不会|不与|不和|不同意|不存在|不属实|不实|暂无|并无|并非|不是|拒绝|否认|取消|终止|无意|沒有|沒能|從未|並未|不會|不存在|不屬實|並無|並非|暫無|拒絕|否認|終止|無意/u;

/** Whether one of the clauses `from` to `to` (counted from 0, both included) denies something. */
export function denies({ clauses, text, start }: Statement, from: number, to: number): boolean {
  const [first, last] = [clauses[from], clauses[to] ?? clauses.at(-1)];
  if (first === undefined || last === undefined) return false;
  return DENIAL.test(text.slice(first.start - start, last.end - start));
}

/** The words of the clause in which something is said. */
export function clauseAt(spot: Span, { clauses, text, start }: Statement): string {
  const clause = clauses[indexOf(clauses, spot)];
  return clause === undefined ? '' : text.slice(clause.start - start, clause.end - start);
}

/** Whether the clause of something said denies it. */
export function isDeniedAt(spot: Span, statement: Statement): boolean {
  const at = indexOf(statement.clauses, spot);
  return denies(statement, at, at);
}

/**
 * Whether something said at `spot` is said of an entity: of all clauses up to there, the nearest
 * one that names its like (a company for a company) names it. In 腾讯建有100家网点,百度建有200家网点 the
 * 200家 are not 腾讯's.
 */
export function isSaidOf(id: EntityId, spot: Span, { clauses, mentions }: Statement): boolean {
  const kind = mentions.find((mention) => mention.id === id)?.kind;
  for (let n = indexOf(clauses, spot); n >= 0; n--) {
    const clause = clauses[n];
    const alike = mentions.filter(
      (m) => m.kind === kind && clause !== undefined && within(m, clause),
    );
    if (alike.length > 0) return alike.some((mention) => mention.id === id);
  }
  return false;
}

/** The dates that may be meant at `spot`: those of the nearest clause up to there that has any. */
export function datesAt(spot: Span, { clauses, dates }: Statement): readonly DateMention[] {
  for (let n = indexOf(clauses, spot); n >= 0; n--) {
    const clause = clauses[n];
    const here = dates.filter((date) => clause !== undefined && within(date, clause));
    if (here.length > 0) return here;
  }
  return [];
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

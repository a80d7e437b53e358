import type { EntityId } from '../../entities/entity.ts';
import { details, type Found, joins, joinsEquals, sidesOf } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Library } from '../../library/library.ts';
import { sayFact, saysOnlyKind, sayVia } from '../say-fact.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { describe } from './describe.ts';
import type { TimelinePicture, TimelineRow } from './picture.ts';

/** More rows than these are not read on a phone. */
const ROWS_MAX = 60;

/**
 * Draws facts by date, from the earliest; the latest ones if there are too many.
 * @param about whose facts these are; everyone's if nobody's
 */
export function drawTimeline(
  found: readonly Found[],
  about: readonly EntityId[],
  fewest: number,
  { factIndex }: Library,
  speaker: Speaker,
): TimelinePicture | undefined {
  const all = [...new Map(found.map((each) => [each.fact.id, each])).values()];
  const dated = factIndex.newestFirst(all.filter(({ fact }) => fact.when !== undefined));
  if (dated.length < fewest) return undefined;
  const shown = dated.slice(0, ROWS_MAX).reverse();
  const texts = CATALOGUES[speaker.locale].web.pictures;
  const rows = shown.map((each) => toRow(each, about, speaker));
  const names = about.map((id) => speaker.name(id)).join(speaker.say('list.joiner'));
  const title = about.length === 0 ? texts.timelineOfAll : texts.timelineOf(names);
  const undated = all.length - dated.length;
  const notes = [
    ...(rows.some(({ isPlanned }) => isPlanned) ? [texts.plannedRow] : []),
    ...(rows.length < dated.length ? [texts.partOf(rows.length, dated.length)] : []),
    ...(undated === 0 ? [] : [texts.undatedLeft(undated)]),
  ];
  const picture = { title, notes, lacking: texts.lacking };
  const lines = rows.map(({ label, when, isPlanned }) => texts.cell(label, when, isPlanned));
  return { kind: 'timeline', ...picture, rows, description: describe(picture, lines, texts) };
}

function toRow(found: Found, about: readonly EntityId[], speaker: Speaker): TimelineRow {
  const { fact } = found;
  const { from, to } = fact.when ?? {};
  return {
    label: labelOf(found, about, speaker),
    from,
    to,
    when: fact.when === undefined ? '' : speaker.interval(fact.when),
    isPlanned: fact.status === 'planned',
  };
}

/** No line begins with the dot. */
const BETWEEN = '\u00a0· ';

/** Whom a fact is about besides those whom the title names, and what it says: whole, as it is read nowhere else. */
function labelOf(found: Found, about: readonly EntityId[], speaker: Speaker): string {
  const { fact, via } = found;
  const others = sidesOf(fact).filter((id) => !about.includes(id));
  const isWhole = others.length === 0 || about.length !== 1 || (joins(fact) && !joinsEquals(fact));
  const names = others.map((id) => speaker.nameIn(fact, id)).join(BETWEEN);
  const who = isWhole && joins(fact) ? sayFact({ fact, via: [] }, speaker).who : names;
  const parts = [
    who.replace(/°$/u, ''),
    ...whatIsSaid(fact, speaker),
    ...(via.length === 0 ? [] : [sayVia(found, speaker)]),
  ].filter((part) => part !== '');
  return parts.join(BETWEEN);
}

/** The words of a fact, or its kind where others speak for themselves. */
function whatIsSaid(fact: Fact, speaker: Speaker): string[] {
  const words = details(fact)
    .filter((detail) => !saysOnlyKind(detail, fact))
    .flatMap((detail) => detail.words);
  if (words.length === 0) return joins(fact) ? [] : [speaker.say(`fact.${fact.kind}`)];
  return joins(fact)
    ? words.slice(0, 1).map((each) => speaker.brief(each))
    : [words.map((each) => speaker.brief(each)).join(' ')];
}

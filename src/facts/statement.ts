import type { EntityId } from '../entities/entity.ts';
import type { EntityType } from '../entities/kinds.ts';
import { OF } from '../language/zh/fillers.ts';
import { type FindWords, findWord } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import { type Span, within } from '../text/span.ts';
import {
  mentionsAt,
  oncePerSentence,
  quantitiesAt,
  type SourceSentence,
} from './source-sentence.ts';

/** What one sentence of the article has to say to prove a fact. */
export interface Statement {
  readonly parts: readonly Part[];
  /** Whether the sentence also has to give the date of the fact. */
  readonly isDated: boolean;
  /** Its parts come in this order: the speaker before 表示, the position after 定位为. */
  readonly isOrdered?: true;
  /** It is about its own quotes: all of them have to come from the sentence that proves it. */
  readonly isQuoted?: true;
}

/** A piece of a statement, to be found in a sentence and in the quotes. */
export type Part =
  | Side
  | { readonly kind: 'words'; readonly field: string; readonly words: string }
  /** Words from a closed list that name a relation. */
  | { readonly kind: 'relation'; readonly field: string; readonly words: string }
  | { readonly kind: 'quantity'; readonly field: string; readonly words: string }
  /** Any word of a list; the fact does not say which. */
  | { readonly kind: 'verb'; readonly find: FindWords; readonly example: string }
  /** Organisation, office and name, each directly after the other. */
  | {
      readonly kind: 'speaker';
      readonly organisation: Side;
      readonly office: string;
      readonly person: Side;
    };

/** An entity in a role. */
export interface Side {
  readonly kind: 'side';
  readonly field: string;
  readonly id: EntityId;
  /** The types of entity that could take its place. */
  readonly takes: readonly EntityType[];
}

/** The sides of a statement, including those of a speaker. */
export function sidesOfParts({ parts }: Statement): Side[] {
  return parts.flatMap((part) => {
    if (part.kind === 'speaker') return [part.organisation, part.person];
    return part.kind === 'side' ? part : [];
  });
}

/** A part in the fact's words, for the text of a problem. */
export function sayPart(part: Part): string {
  switch (part.kind) {
    case 'side':
      return part.id;
    case 'verb':
      return part.example;
    case 'speaker':
      return `${part.organisation.id} ${part.office} ${part.person.id}`;
    default:
      return `"${part.words}"`;
  }
}

/** Where a part appears in a sentence's folded text, in order. */
export function spotsOf(part: Part, sentence: SourceSentence): readonly Span[] {
  const known = spotsIn(sentence);
  const spots = known.get(part) ?? findSpots(part, sentence);
  known.set(part, spots);
  return spots;
}

/** Remembered, because many matches of a statement in a sentence need the same places. */
const spotsIn = oncePerSentence(() => new WeakMap<Part, readonly Span[]>());

function findSpots(part: Part, sentence: SourceSentence): Span[] {
  switch (part.kind) {
    case 'side':
      return sentence.mentions.filter(({ id }) => id === part.id);
    case 'verb':
      return part.find(sentence.text);
    case 'speaker':
      return speakersOf(part, sentence);
    default:
      return wordsIn(part.words, sentence);
  }
}

/** Whole occurrences of words, not parts of a number, a Latin word or a name. */
function wordsIn(words: string, sentence: SourceSentence): Span[] {
  const [numbers, names] = [quantitiesAt(sentence), mentionsAt(sentence)];
  return findWord(fold(words), sentence.text).filter(
    (spot) =>
      numbers(spot).every((number) => within(number, spot)) &&
      !names(spot).some(
        (name) => within(spot, name) && name.end - name.start > spot.end - spot.start,
      ),
  );
}

/** 蚂蚁金服 | CEO | 井贤栋, with nothing between that could be another office or organisation. */
function speakersOf(
  { organisation, office, person }: Extract<Part, { kind: 'speaker' }>,
  { text, mentions }: SourceSentence,
): Span[] {
  const said = fold(office);
  const persons = new Map(
    mentions.filter(({ id }) => id === person.id).map((mention) => [mention.start, mention]),
  );
  return mentions
    .filter(({ id }) => id === organisation.id)
    .flatMap(({ start, end }) => {
      const at = text.startsWith(OF, end) ? end + OF.length : end;
      const name = persons.get(at + said.length);
      return name !== undefined && text.startsWith(said, at) ? [{ start, end: name.end }] : [];
    });
}

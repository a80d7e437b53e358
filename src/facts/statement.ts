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

/** What one sentence of the article has to say for a fact to be proved by it. */
export interface Statement {
  readonly parts: readonly Part[];
  /** Whether it also says when: the date of a fact is a part of it. */
  readonly isDated: boolean;
  /** Its parts follow each other: who speaks stands before 表示, what is said of it behind 定位为. */
  readonly isOrdered?: true;
  /** What it is about is what it quotes: no quote may stand elsewhere. */
  readonly isQuoted?: true;
}

/**
 * A piece of a statement: where it stands in a sentence, and what the quotes have to hold of it.
 */
export type Part =
  | Side
  | { readonly kind: 'words'; readonly field: string; readonly words: string }
  /** Words of a closed list that name a relation. */
  | { readonly kind: 'relation'; readonly field: string; readonly words: string }
  | { readonly kind: 'quantity'; readonly field: string; readonly words: string }
  /** Any word of a list; the fact does not say which. */
  | { readonly kind: 'verb'; readonly find: FindWords; readonly example: string }
  /** Organisation, office and name, one right behind the other. */
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
  /** What may take its place: an entity of one of these kinds. */
  readonly takes: readonly EntityType[];
}

/** The sides of a statement, those of a speaker included. */
export function sidesOfParts({ parts }: Statement): Side[] {
  return parts.flatMap((part) => {
    if (part.kind === 'speaker') return [part.organisation, part.person];
    return part.kind === 'side' ? part : [];
  });
}

/** A part by the words in which the fact has it, for a problem's text. */
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

/** Where a part stands in a sentence, as folded; in order. */
export function spotsOf(part: Part, sentence: SourceSentence): readonly Span[] {
  const known = spotsIn(sentence);
  const spots = known.get(part) ?? findSpots(part, sentence);
  known.set(part, spots);
  return spots;
}

/** A statement is laid over a sentence in many ways, and its parts stand where they stand. */
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

/** Words as a whole: no piece of a number, of a Latin word or of a name. */
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

/** 蚂蚁金服 | CEO | 井贤栋: nothing between them, so that no other office or body can be meant. */
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

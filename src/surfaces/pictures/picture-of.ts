import type { Again, Answer } from '../../answer/answer.ts';
import { factsOf } from '../../answer/blocks.ts';
import { readAgain } from '../../answer/filter.ts';
import { knownIds } from '../../answer/resolve-names.ts';
import type { EntityId } from '../../entities/entity.ts';
import type { Found } from '../../facts/facts.ts';
import type { Library } from '../../library/library.ts';
import type { Speaker } from '../texts/say.ts';
import { drawMatrix, type Placed, placeAll, placeBeside } from './draw-matrix.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Picture } from './picture.ts';

/** The commands whose answers may have a picture. */
const COMMANDS: readonly string[] = ['partner', 'compare', 'timeline', 'library'];

/** Whether a picture may belong to an answer: then its first page keeps room for it. */
export function mayHavePicture({ again }: Pick<Answer, 'again'>): boolean {
  return again !== undefined && COMMANDS.includes(again.command);
}

/**
 * The picture of an answer: who is related to whom, or what happened when. None if it would say no
 * more than a sentence does.
 * @param speaker writes plain words
 * @param fewest facts that are worth a picture
 */
export function pictureOf(
  answer: Answer,
  library: Library,
  speaker: Speaker,
  fewest = 2,
): Picture | undefined {
  const { again, kind } = answer;
  if (again === undefined || !DRAWN.includes(kind)) return undefined;
  const about = aboutOf(again, library);
  switch (again.command) {
    case 'partner':
    case 'compare': {
      const found = factsOf(answer.blocks);
      const placed = placeBeside(answer, about);
      return (
        drawMatrix(placed, about, fewest, speaker) ??
        (kind === 'comparison' ? undefined : drawTimeline(found, about, fewest, library, speaker))
      );
    }
    case 'timeline':
      return drawTimeline(factsOf(answer.blocks), about, fewest, library, speaker);
    case 'library':
      return drawMatrix(factsOfListed(answer, library), [], fewest, speaker);
    default:
      return undefined;
  }
}

function aboutOf({ ids }: Again, library: Library): readonly EntityId[] {
  const { entities } = readAgain(ids);
  return entities.length === 0 ? [] : (knownIds(entities, library) ?? []);
}

/** The kinds of answers that list facts or articles. */
const DRAWN: readonly Answer['kind'][] = ['facts', 'comparison', 'timeline', 'library'];

/** The facts of the articles that an answer lists. */
function factsOfListed({ blocks }: Answer, { factIndex }: Library): Placed[] {
  const listed = new Set(
    blocks.flatMap((block) => (block.kind === 'article' ? block.article.id : [])),
  );
  const found = factIndex.all.filter(({ fact }: Found) => listed.has(fact.article.id));
  return placeAll(found.map(({ fact }) => fact));
}

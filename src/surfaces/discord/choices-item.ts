import type { Choice } from '../../answer/answer.ts';
import { choicesFor } from '../../answer/what-can-be-asked.ts';
import { sayBeginning, sayChoice, sayChoiceLabel } from '../say-choice.ts';
import { saySameText } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import type { Control } from './control.ts';
import { hasCustomId } from './custom-id.ts';
import type { Item, LevelOfDetail } from './item.ts';

/**
 * Names and questions become buttons, passages are in the menu; what no button can carry is shown to
 * be typed.
 */
export function choicesItem(
  all: readonly Choice[],
  speaker: Speaker,
  detail: Pick<LevelOfDetail, 'same'>,
): Item {
  const choices = choicesFor(all, speaker.locale);
  const controls = choices.flatMap((choice) => choiceControl(choice, speaker));
  if (controls.length === choices.length) return { text: '', passages: [], choices: controls };
  const citations = choices.flatMap(({ argument }) =>
    'citation' in argument ? argument.citation : [],
  );
  const lines = choices.map((choice) =>
    'citation' in choice.argument
      ? [
          sayBeginning(choice.argument.citation, speaker),
          ...saySameText(choice.argument.also, detail.same, speaker),
        ].join(' · ')
      : sayChoice(choice, speaker),
  );
  const passages = citations.map(({ passage }) => passage);
  return { text: lines.map((line) => `- ${line}`).join('\n'), passages };
}

/** A choice's button; none if it has none. */
export function choiceControl({ argument, again }: Choice, speaker: Speaker): Control[] {
  if (again === undefined) return [];
  const action = { action: 'page', ...again, from: 0 } as const;
  if (!hasCustomId(action)) return [];
  return [{ label: sayChoiceLabel(argument, speaker.plain), action }];
}

/** Choices without a button, as lines of text. */
export function nameChoices(choices: readonly Control[], { literal }: Speaker): string {
  return choices.map(({ label }) => `- ${literal(label)}`).join('\n');
}

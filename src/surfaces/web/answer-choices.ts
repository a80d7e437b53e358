import type { Choice } from '../../answer/answer.ts';
import { choicesFor } from '../../answer/what-can-be-asked.ts';
import { sayChoice, sayChoiceLabel } from '../say-choice.ts';
import type { Speaker } from '../texts/say.ts';
import { againAddress, entityAddress, passageAddress, searchAddress } from './addresses.ts';
import { drawSameText } from './answer-quote.ts';
import { type Html, html } from './html.ts';

/** What to ask next, as links; what has no page is shown as it is typed. */
export function drawChoices(all: readonly Choice[], speaker: Speaker): Html {
  return html`<ul class="choices">
${choicesFor(all, speaker.locale).map((choice) => html`<li>${drawChoice(choice, speaker)}</li>\n`)}</ul>
`;
}

function drawChoice(choice: Choice, speaker: Speaker): Html {
  const address = addressOf(choice, speaker);
  if (address === undefined) return html`<code>${sayChoice(choice, speaker)}</code>`;
  const { argument } = choice;
  const also = 'citation' in argument ? drawSameText(argument.also, speaker) : undefined;
  return html`<a href="${address}">${sayChoiceLabel(argument, speaker)}</a>${also}`;
}

function addressOf(choice: Choice, speaker: Speaker): string | undefined {
  const { command, argument, again } = choice;
  if ('citation' in argument) return passageAddress(argument.citation.passage);
  if (command === 'ask') return searchAddress(sayChoiceLabel(argument, speaker));
  if (again === undefined) return undefined;
  const [only, ...others] = again.ids;
  const isCard = command === 'partner' && only !== undefined && others.length === 0;
  return isCard && !only.includes('--') ? entityAddress(only) : againAddress(again);
}

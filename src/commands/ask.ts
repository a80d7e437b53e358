import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../ask/answer-question.ts';
import { explainQuestion } from '../ask/explain-question.ts';
import { suggestQuestions } from './completions.ts';
import { defineChatCommand } from './define-command.ts';
import { hide } from './hide.ts';
import { commandLabels, optionLabels } from './localize.ts';

export const ask = defineChatCommand({
  data: {
    ...commandLabels('ask'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...optionLabels('ask', 'question'),
        required: true,
        autocomplete: true,
      },
      hide,
    ],
  },
  complete: { question: suggestQuestions },
  execute: ({ question }, { library }) => answerQuestion(question, library),
  explain: ({ question }, { library }) => explainQuestion(question, library),
});

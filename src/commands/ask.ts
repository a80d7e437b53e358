import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { findAnsweredQuestion } from '../answer/answered-questions.ts';
import { answerQuestion } from '../ask/answer-question.ts';
import { explainQuestion } from '../ask/explain-question.ts';
import { sayQuestion, suggestQuestions } from './completions.ts';
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
  // A suggested question: a button carries its id, for its words may be too long.
  again: ([id = ''], context) => {
    const question = findAnsweredQuestion(id, context.library);
    return question && answerQuestion(sayQuestion(question.ask, context), context.library);
  },
  explain: ({ question }, { library }) => explainQuestion(question, library),
});

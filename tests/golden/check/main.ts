import { shippedLibrary } from '../../support/knowledge.ts';
import { formatCheckScore } from './format-check-score.ts';
import { readMessages, TABLES } from './golden-message.ts';
import { scoreMessages } from './score-messages.ts';

// Prints how often messages are checked rightly: tsx tests/golden/check/main.ts
for (const table of TABLES) {
  console.log(formatCheckScore(table, scoreMessages(readMessages(table), shippedLibrary())), '\n');
}

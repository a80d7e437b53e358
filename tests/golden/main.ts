import { formatScore } from './format-score.ts';
import { score } from './score.ts';
import { loadShipped } from './shipped.ts';

// Prints how well the golden questions are answered: tsx tests/golden/main.ts
const { library, questions } = loadShipped();
console.log(formatScore(score(questions, library)));

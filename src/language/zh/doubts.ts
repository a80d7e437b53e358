import type { DoubtWords } from '../doubt-classes.ts';
import { affiliation } from './doubts/affiliation.ts';
import { comparison } from './doubts/comparison.ts';
import { condition } from './doubts/condition.ts';
import { denial } from './doubts/denial.ts';
import { distribution } from './doubts/distribution.ts';
import { end } from './doubts/end.ts';
import { hearsay } from './doubts/hearsay.ts';
import { past } from './doubts/past.ts';
import { plan } from './doubts/plan.ts';
import { pointing } from './doubts/pointing.ts';
import { possibility } from './doubts/possibility.ts';
import { question } from './doubts/question.ts';
import { reference } from './doubts/reference.ts';
import { wish } from './doubts/wish.ts';

/** The words of every class. */
export const DOUBTS: readonly DoubtWords[] = [
  denial,
  plan,
  wish,
  possibility,
  condition,
  hearsay,
  end,
  past,
  question,
  comparison,
  reference,
  distribution,
  affiliation,
  pointing,
];

import type { Check } from './checks/check.ts';
import { otherDate } from './checks/dates.ts';
import { doubtWords } from './checks/doubt-words.ts';
import { otherEntity } from './checks/other-entity.ts';
import { otherNumber } from './checks/other-number.ts';
import { otherWords } from './checks/other-words.ts';
import { relation } from './checks/relation.ts';
import { surroundings } from './checks/surroundings.ts';
import { wholeName } from './checks/whole-name.ts';
import { wholeNumber } from './checks/whole-number.ts';

/** All checks that a fact has to pass before the program believes it. */
export const CHECKS: readonly Check[] = [
  wholeName,
  otherEntity,
  otherWords,
  relation,
  wholeNumber,
  otherNumber,
  otherDate,
  doubtWords,
  surroundings,
];

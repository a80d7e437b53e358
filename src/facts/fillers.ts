import { FILLERS as EN } from '../language/en/fillers.ts';
import { FILLERS as ZH } from '../language/zh/fillers.ts';
import { createIsOnly } from '../text/find-words.ts';

const isOnlyFillers = createIsOnly([...ZH, ...EN]);
/** (00700.HK), (TCEHY): a code names whom the name before it names. */
const CODE = /[(（][\p{Script=Latin}\d.:,%\s+-]*[)）]/gu;

/** Whether a folded text is nothing but words that change nothing between what a fact joins. */
export function isFiller(text: string): boolean {
  return isOnlyFillers(text.replace(CODE, ''));
}

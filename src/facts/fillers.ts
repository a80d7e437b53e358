import { FILLERS as EN, ACT_FILLERS as EN_ACT } from '../language/en/fillers.ts';
import { FILLERS as ZH, ACT_FILLERS as ZH_ACT } from '../language/zh/fillers.ts';
import { createIsOnly } from '../text/find-words.ts';

const isOnlyFillers = createIsOnly([...ZH, ...EN, ...ZH_ACT, ...EN_ACT]);
const isOnlyFigureFillers = createIsOnly([...ZH, ...EN]);
/** (00700.HK), (TCEHY): a code names whom the name before it names. */
const CODE = /[(（][\p{Script=Latin}\d.:,%\s+-]*[)）]/gu;

/** Whether a folded text is nothing but words that change nothing between what a fact joins. */
export function isFiller(text: string): boolean {
  return isOnlyFillers(text.replace(CODE, ''));
}

/** The same beside a number: 今日 and 合作 before 用户 count others than 用户. */
export function isFigureFiller(text: string): boolean {
  return isOnlyFigureFillers(text.replace(CODE, ''));
}

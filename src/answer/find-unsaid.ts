import { wordsAbove } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Library } from '../library.ts';
import { analyze, type Question } from '../search/analyze.ts';
import { missingKinds } from '../search/asked-kind.ts';
import { heldShares } from '../search/evidence.ts';
import { judgedWeight } from '../search/judged-weight.ts';

/** What any partnership answers: with whom, when, in which form, in which areas. */
const ANSWERED_BY_FACT =
  /合作|合伙|伙伴|联手|携手|签|协议|方式|形式|领域|方面|方向|范围|内容|业务|技术|产品|项目|服务|成果|启动|开始|开展|宣布|[年月日天号]|时间|日期|银行|公司|企业|机构|partner|cooperat|start|beg[ai]n|announce|area|field|date|bank|compan/u;
/** Words that count less are just another wording. */
const TELLING = 0.5;

/**
 * The words of a question that neither the facts nor the passages which answer it speak of: whoever
 * asks for the 金额 of a partnership has to be told that it is not stated.
 */
export function findUnsaid(
  question: Question,
  shown: readonly Citation[],
  { vocabulary }: Library,
): string[] {
  const texts = [...new Set(shown.map(({ passage }) => passage))].map((passage) =>
    analyze(`${wordsAbove(passage)}\n${passage.text}`, vocabulary),
  );
  const held = texts.map((text) => heldShares(question, text));
  const unsaid = question.needs.filter(
    (need, n) =>
      judgedWeight(need) >= TELLING &&
      held.every((shares) => (shares[n] ?? 0) === 0) &&
      !ANSWERED_BY_FACT.test(question.text.slice(need.start, need.end)),
  );
  // Words that touch are one thing: 董事|长.
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of unsaid) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === start) last.end = end;
    else spans.push({ start, end });
  }
  const words = spans.map(({ start, end }) => question.text.slice(start, end));
  const kinds = missingKinds(
    question.text,
    texts.map(({ text }) => text),
  );
  return [...words, ...kinds];
}

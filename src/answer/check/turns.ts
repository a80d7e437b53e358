import { fold } from '../../text/normalize.ts';

/** Words that look as if they denied and do not. */
const NO_DENIAL =
  /不到(?=\d)|不足(?=\d)|不仅|不但|不管|不论|不断|不过|不少|不得不|不同|不良|不动产|未来|无论|无疑|非常|除非|是非|没错|no doubt|not only/gu;

/**
 * What turns a statement into another one. Most of these words are idle in a question; in a claim
 * they are not.
 */
const TURNS = {
  denial:
    /不|没|未|无法|无意|无缘|并非|否认|拒绝|取消|终止|停止|中止|婉拒|搁浅|放弃|失败|\b(?:not|never|no|without|denied|denies|refused|failed|neither|nor)\b|n't\b/u,
  condition:
    /如果|假如|倘若|要是|若|一旦|只有|据传|传闻|可能|或许|也许|或能|应该|应当|\b(?:if|may|might|could|would|should)\b/u,
  intention:
    /预计|预期|有望|计划|打算|考虑|拟|准备|争取|希望|或将|\b(?:plans?|planned|expects?|expected|considers?|intends?)\b/u,
  hedge:
    /似乎|似是|好像|仿佛|貌似|看似|看起来|以为|号称|自称|声称|据说|据称|据传|相传|听说|\b(?:seems?|seemed|seemingly|apparently|allegedly|reportedly|supposedly)\b/u,
  comparison: /比(?![如例重较赛分率方])/u,
} as const;

/** An office with what makes it another one: 原司长, 副行长. */
const OFFICES =
  /[前原副代]?(?:司长|行长|总裁|总经理|董事长|首席|主任|部长|经理|主管|负责人|ceo|cto|cfo)/gu;

/** Words that say more or something else than a statement without them; the source has to have them too. */
const STRENGTHENERS =
  /唯一|独家|仅|只(?!有)|全部|全都|所有|一切|任何|每|各(?![种自])|必须|需要|可以|能够|愿意|试图|想要|因为|因此|所以|由于|从而|首次|首家|首个|第一|第二|第三|最|更|从来|一直|始终|永远|以来|以后|之后|以前|之前|\b(?:only|sole|all|every|first|most|always|must|can|could|exclusive(?:ly)?|because|therefore)\b/gu;

/** Whether a text says of something that it is the first, the only, the most … */
export function strengthenersIn(text: string): string[] {
  return [...fold(text).matchAll(STRENGTHENERS)].map(([word]) => word);
}

/** A following clause with such a word takes back what was said: 但后来未能落地. */
const RETRACTS =
  /取消|终止|中止|否认|搁浅|落空|失败|未能|没能|不属实|不实|并非如此|撤回|反悔|叫停/u;

export function isRetracting(clause: string): boolean {
  return RETRACTS.test(fold(clause));
}

/** 将自身定位为 and 将产品放到 say 把, not what is to come; 峰会 and 机会 neither. */
const TO_COME =
  /将(?=成为|会|要|是)|将(?![^,，。]*?[为到入进给])|(?<![机社协峰委宴聚晚展年])会(?!议|员|计|场|谈|晤)|\bwill\b/u;

const DONE = /已|了|过(?!去|程|于)/u;

/**
 * Whether two texts turn what they say in the same way; the claim may say less, not more.
 * @param source a line for each place that the claim's words may come from
 */
export function turnsAlike(claim: string, source: string): boolean {
  const [said, proved] = [claim, source].map((text) => fold(text).replace(NO_DENIAL, '')) as [
    string,
    string,
  ];
  if (Object.values(TURNS).some((turn) => turn.test(said) !== turn.test(proved))) return false;
  const isToCome = TO_COME.test(said);
  const places = source.split('\n').map(fold);
  if (isToCome ? !TO_COME.test(proved) : places.every((place) => TO_COME.test(place))) return false;
  if (DONE.test(said) && !isToCome && TO_COME.test(proved) && !DONE.test(proved)) return false;
  const offices = (text: string) => [...text.matchAll(OFFICES)].map(([office]) => office);
  if (!offices(said).every((office) => offices(proved).includes(office))) return false;
  return strengthenersIn(said).every((word) => proved.includes(word));
}

/** Whether a text denies something. */
export function isDenying(text: string): boolean {
  return TURNS.denial.test(fold(text).replace(NO_DENIAL, ''));
}

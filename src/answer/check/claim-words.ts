/** Words that open or decorate a sentence and say nothing of their own. Normalized. */
const ASIDES = new Set(
  `另外 此外 同时 其次 首先 最后 总之 据说 听说 据悉 据了解 众所周知 其实 显然 当然 所谓
  上有 中有 里有 早在 早就 早已 就将 就已 一起 一同 共同 双方 彼此 相互 together also btw
  哈 哈哈 哈哈哈 哈哈哈哈 嘿 嗨 好 好的 早 早上 早安 晚安 晚上 下午 收到 赞 厉害 ok okay thanks thank thx hello hi hey lol
  详 见 详见 来源 出处 链接 参考 原文 转自 via source link see`
    .split(/\s+/)
    .filter(Boolean),
);

export function isAside(normalizedWord: string): boolean {
  return ASIDES.has(normalizedWord);
}

const ASKS_AT_END = /(?:[?？]|[吗嘛呢])[\s"”』」)）!！。.]*$/u;
const ASKS =
  /什么|何时|为何|怎么|怎样|如何|多少|谁|哪(?!怕)|(?<![十百千万好])几[家个年]|是不是|是否|有没有|能不能|会不会|可不可以/u;

/** Whether a normalized sentence asks rather than states. */
export function isQuestion(sentence: string): boolean {
  return ASKS_AT_END.test(sentence) || ASKS.test(sentence);
}

const RELATIVE_DATE =
  /今年|去年|明年|前年|后年|本月|上月|下月|上个月|下个月|本周|上周|下周|[昨今明]日|[昨今明]天|\b(?:this|last|next) (?:year|month|week)\b|\b(?:yesterday|today|tomorrow)\b/u;
const FIRST_PERSON = /我们|我司|咱|本公司|本行|我(?!觉得|认为|想|看|国)|\b(?:we|our|us|my)\b/u;

/** Whether whoever reads it elsewhere reads another year, or another speaker, out of it. */
export function isRelative(normalized: string): boolean {
  return RELATIVE_DATE.test(normalized) || FIRST_PERSON.test(normalized);
}

const PRONOUN =
  /[它他她]们?|双方|两者|二者|两家|前者|后者|该(?:行|公司|银行|机构)|其(?![他实中余它])|\b(?:it|its|they|their|he|she|his|her|both)\b/u;

/** Whether it speaks, in a pronoun, of whoever the message spoke of before. */
export function speaksOfOthers(normalized: string): boolean {
  return PRONOUN.test(normalized);
}

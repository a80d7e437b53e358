/** Words that open or decorate a sentence and say nothing of its own. Normalized. */
const ASIDES = new Set(
  `另外 此外 同时 其次 首先 最后 总之 据说 听说 据悉 据了解 众所周知 其实 显然 当然 所谓
  哈 哈哈 哈哈哈 哈哈哈哈 嘿 嗨 好 好的 早 早上 早安 晚安 晚上 下午 收到 赞 厉害 ok okay thanks thank thx hello hi hey lol btw also
  一起 一同 共同 双方 彼此 相互 together
  早在 早就 早已 就将 就已
  详 见 详见 来源 出处 链接 参考 原文 转自 via source link see`
    .split(/\s+/)
    .filter(Boolean),
);

export function isAside(normalizedWord: string): boolean {
  return ASIDES.has(normalizedWord);
}

const ASKS_AT_END = /(?:[?？]|[吗嘛呢])[\s"”』」)）!！。.]*$/u;
const ASKS =
  /什么时候|什么|何时|为什么|为何|怎么|怎样|如何|多少|谁|哪(?!怕)|(?<![十百千万好])几[家个年]|是不是|是否|有没有|能不能|会不会|可不可以/u;

/** Whether a normalized sentence asks rather than states. */
export function isQuestion(sentence: string): boolean {
  return ASKS_AT_END.test(sentence) || ASKS.test(sentence);
}

/** Words that open or decorate a sentence and say nothing of their own. Normalized. */
const ASIDES = new Set(
  `另外 此外 同时 其次 首先 最后 总之 据说 听说 据悉 据了解 众所周知 其实 显然 当然 所谓
  早在 早就 早已 起 一起 一同 共同 双方 彼此 相互 together also btw
  哈 哈哈 哈哈哈 哈哈哈哈 嘿 嗨 好 好的 早 早上 早安 晚安 晚上 下午 收到 赞 厉害 ok okay thanks thank thx hello hi hey lol
  详 见 详见 来源 出处 链接 参考 原文 转自 via source link see`
    .split(/\s+/)
    .filter(Boolean),
);

/** Idle words that the segmenter takes for one: 就把, 也在, 上有. */
const GLUED =
  /^(?:[就也都还又再才已曾早便则][把被让给将在有和与跟为是会能已要]|[上中里][有的是])$/u;

export function isAside(normalizedWord: string): boolean {
  return ASIDES.has(normalizedWord) || GLUED.test(normalizedWord);
}

/** 整理一下：, Summary: */
const LEAD_IN =
  /^[^：:，,。“"「《]{0,12}?(?:一下|如下|说法|要点|结论|总结|小结|消息|新闻|摘要|笔记|事实|背景|补充|分享|转发|引用|summary|note|notes|fyi|fact|facts|news)\s*[：:]\s*(?=\S)/iu;
/** 错误说法：, 谣言: such a word takes the statement back. */
const TAKES_BACK = /[假错误谣伪不非没未反]|false|fake|wrong|myth|not/iu;

/** 1), （2）, ③, 四、: its place in a list. */
const LIST_MARK =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|\d{1,2}[.、]\s*(?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}、|[•·])\s*/u;

/** The length of what introduces a sentence and says nothing of it. */
export function leadInLength(sentence: string): number {
  const [mark = ''] = LIST_MARK.exec(sentence) ?? [];
  const [words = ''] = LEAD_IN.exec(sentence.slice(mark.length)) ?? [];
  return mark.length + (TAKES_BACK.test(words) ? 0 : words.length);
}

/** Whether a sentence only introduces what comes after it. */
export function isLeadIn(sentence: string): boolean {
  return /[：:]\s*$/u.test(sentence);
}

const ASKS_AT_END = /(?:[?？]|[吗嘛呢])[\s"”』」)）!！。.]*$/u;
const ASKS =
  /什么|何时|为何|怎么|怎样|如何|多少|谁|哪(?!怕)|(?<![十百千万好])几[家个年]|是不是|是否|有没有|能不能|会不会|可不可以/u;

/** Whether a normalized sentence asks rather than states. */
export function isQuestion(sentence: string): boolean {
  return ASKS_AT_END.test(sentence) || ASKS.test(sentence);
}

const RELATIVE_DATE =
  /今年|去年|明年|前年|后年|本月|上月|下月|上个月|下个月|本周|上周|下周|[昨明]日|今日(?!头条)|[昨今明]天|\b(?:this|last|next) (?:year|month|week)\b|\b(?:yesterday|today|tomorrow)\b/u;
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

const ATTRIBUTES =
  /(?:说|表示|透露|称|指出|认为|强调|介绍|坦言|直言|宣称|回应|告诉[^,，]{0,8})过?(?:[,，:："“]|$)|\b(?:says?|said|told|claims?|claimed)\b/u;

/** Whether it says who said something: that is proved together with what was said, or not at all. */
export function isAttributing(normalized: string): boolean {
  return ATTRIBUTES.test(normalized);
}

/** Words that ask for a thing by its name; 为什么, 怎么 and 什么时候 do not. */
export const QUESTION_WORD =
  /多[少长久大高远重]|(?<![为干])什么(?!时)|何种|哪(?![里儿年月天日]|一[年天])|几(?![乎何年月天日号点]|个月)|谁|啥|\b(?:what|which|how (?:many|much))\b/gu;
/** Between the question word and the thing: 哪(几家)银行, 什么(样的)公司, which (of the) banks. */
export const BETWEEN =
  /^(?:[一几样些个家种款类项条支位块张克元年月天日等的\s]|类型|方面|new|other|of|the|kinds?)*$/u;
/** Between the thing and the question word: 年费(是)多少, 总部(在)哪. */
export const LINK =
  /^(?:[是为有在叫指要会能该达到\s]|属于|指的是|到底|究竟|大概|一共|总共|具体)*$/u;
export const CLAUSE_END = /[,，。;；!！?？\n]/u;
/** A phrase that names a thing and ends with what of it is asked for: 微黄金的价格. */
export const ATTRIBUTE = /的(?=[^的,，。;；!！?？\n]{1,8}[?？]?$)/u;

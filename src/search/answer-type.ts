/** What a question asks for beyond words; a passage that holds one is the likelier answer. */
const TYPES = [
  {
    asks: /何时|什么时候|什么时间|时间是|日期|哪(?:一)?[年天月日]|几[年月日号]|多久|多长时间|\bwhen\b|\bwhat (?:year|date|day)\b/u,
    holds: /[\d〇零一二三四五六七八九十]\s?(?:年|月|日|号|世纪|小时|天|分钟)/u,
  },
  {
    asks: /多少|几[^年月日号乎何]|多大|多高|多长|多远|多重|比例|占比|数量|金额|\bhow (?:many|much|large|long|far)\b/u,
    holds: /\d|[一二两三四五六七八九十百千万亿]\s?(?:个|家|名|人|次|种|元|张|座|条|部|倍|成)/u,
  },
  {
    asks: /谁|哪位|何人|哪个人|\bwho\b/u,
    holds: /先生|女士|总裁|总经理|经理|董事|主席|教授|导演|作者|负责人|司长|行长|ceo|·/u,
  },
  {
    asks: /为什么|为何|原因|缘故|\bwhy\b/u,
    holds: /因为|由于|因此|因而|所以|原因|导致|为了|促使|使得|鉴于/u,
  },
  {
    asks: /哪里|哪儿|何处|何地|在哪|什么地方|哪个(?:国家|城市|地区|省|市|县)|\bwhere\b/u,
    holds: /[省市县区州镇村岛国路街]|位于|地处/u,
  },
  {
    // 数量的单位是什么 asks for an attribute, 对话报价是什么 for a definition.
    asks: /^[^的]*是(?:什么|甚么|啥)[?？]?$|指的?(?:是|的是)?(?:什么|甚么|啥)|^什么(?:是|叫)|定义|含义|概念/u,
    holds: /是指|指的是|所称|所谓|即为|是一种|是一個|是一个|是由|称为|简称|定义为/u,
  },
  {
    asks: /目的|为了什么|宗旨|\bpurpose\b/u,
    holds: /为了|旨在|目的|^为|为(?:加强|规范|保护|促进|进一步|推动|贯彻|落实)|以便/u,
  },
  {
    asks: /哪些|哪几|包括什么|有什么|分别/u,
    holds: /[（(][一二三1①][)）]|、[^、，。]{1,16}、|一是|第一|首先|[一二]、/u,
  },
] as const;

/** The types that a normalized question asks for, a bit each. */
export function typesAsked(question: string): number {
  return mask((type) => type.asks.test(question));
}

/** The types that a normalized text holds, a bit each. */
export function typesHeld(text: string): number {
  return mask((type) => type.holds.test(text));
}

function mask(test: (type: (typeof TYPES)[number]) => boolean): number {
  return TYPES.reduce((bits, type, n) => (test(type) ? bits | (1 << n) : bits), 0);
}

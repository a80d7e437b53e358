/** Forms of questions that ask more than whether a passage speaks of a thing. */
export const AIMS = {
  /** 什么是金融科技, 金融科技是什么, BATJ是什么意思, what is techfin. */
  definition: [
    /^(?:请问|请教|想问|问一下|解释一下|介绍一下)?[,，\s]*(?:什么是|什么叫|何谓|何为|啥是|啥叫)(?<term>[^?？,，。!！]{1,20}?)(?:啊|呀|呢|吗)?[?？。!！\s]*$/u,
    /^(?:请问|请教|想问|问一下)?[,，\s]*(?<term>[^?？,，。!！的和与跟在]{1,12}?)(?:到底|究竟)?(?:是什么意思|是啥意思|什么意思|啥意思|是指什么|指的是什么|指什么|的定义|的含义)(?:啊|呀|呢|吗)?[?？。!！\s]*$/u,
    /^(?:what does|define) (?:an? |the )?(?<term>[a-z0-9 .-]{1,30}?)(?: mean| stand for)?[?.!\s]*$/u,
  ],
  /** The same of a question that names nothing else. */
  ofOneThing: [
    /^(?:请问|请教|想问|问一下)?[,，\s]*(?<term>[^?？,，。!！]{1,12}?)(?:到底|究竟)?(?:是什么|是啥|是个啥)(?:东西)?(?:啊|呀|呢|吗)?[?？。!！\s]*$/u,
    /^(?:what is|what's|what are) (?:an? |the )?(?<term>[a-z0-9 .-]{1,30}?)[?.!\s]*$/u,
  ],
  /** Behind a term: what it is. */
  says: /^["”’」》)）]?\s*(?:[(（][^)）]{1,20}[)）]\s*)?(?:是指|是一|是由|指的是|即|就是|称为|定义为|意为|意思是|--|——|[:：]|\bmeans?\b|\brefers?\b)/u,
  /** The same, behind a term that begins its clause: 灯塔的光源是 does not say what 光源 means. */
  is: /^["”’」》)）]?\s*(?:[(（][^)）]{1,20}[)）]\s*)?(?:是(?![否不])|\bis\b|\bare\b)/u,
  /** Behind a term: what it stands for, for who asks what it means: Techfin(科技金融). */
  glosses: /^["”’」》]?\s?[(（][^)）]{2,20}[)）]/u,
  /** Before a term: that it is another name of what was said: 以下简称. */
  names: /(?:简称|又称|也称|亦称|俗称|也叫|又叫)(?:为|作)?["“‘「《]?$/u,
  /** That its meaning is asked for. */
  meaning: /意思|含义|指什么|指的是什么|\bmean\b|\bstand for\b/u,
  utmost:
    /最[早晚新老大小多少高低好差强弱快慢先后近远长短热常主重核]?|\b(?:latest|newest|most|earliest|largest|biggest|best|highest|lowest|least)\b/gu,
  sameUtmost: [
    ['最早', '最先', '率先', 'earliest', '首个', '首家', '第一个'],
    ['最新', 'latest', 'newest'],
    ['最多', 'most'],
    ['最大', 'largest', 'biggest'],
    ['最好', '最优', 'best'],
    ['最高', 'highest'],
    ['最低', 'lowest', '最少', 'least'],
    ['最后', '最终', 'last'],
  ],
} as const;

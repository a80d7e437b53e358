import type { AnswerForms, AnswerType } from '../pack.ts';

export const ANSWER_TYPES: Readonly<Record<AnswerType, AnswerForms>> = {
  time: {
    asks: {
      why: 'when, or for how long',
      form: /何时|什么时候|什么时间|时间是|日期|哪(?:一)?[年天月日]|几[年月日号]|多久|多长时间/u,
      reads: ['鲸湾何时签约', '签约日期', '哪一年签约', '合作多久'],
      leaves: ['鲸湾在哪里', '几家银行'],
    },
    holds: {
      why: 'a date or a length of time',
      form: /[\d〇零一二三四五六七八九十]\s?(?:年|月|日|号|世纪|小时|天|分钟)/u,
      reads: ['2017年签约', '六月三十日', '3 小时'],
      leaves: ['去年签约', '7家银行'],
    },
  },
  number: {
    asks: {
      why: 'how many or how much',
      form: /多少|几[^年月日号乎何]|多大|多高|多长|多远|多重|比例|占比|数量|金额/u,
      reads: ['有多少用户', '几家银行', '用户占比', '灯塔多高'],
      leaves: ['几乎签约', '几年', '许多用户'],
    },
    holds: {
      why: 'a number',
      form: /\d|[一二两三四五六七八九十百千万亿]\s?(?:个|家|名|人|次|种|元|张|座|条|部|倍|成)/u,
      reads: ['7家银行', '三亿 元', '两倍'],
      leaves: ['一直签约', '许多银行'],
    },
  },
  person: {
    asks: {
      why: 'who',
      form: /谁|哪位|何人|哪个人/u,
      reads: ['谁说的', '哪位行长'],
      leaves: ['哪家银行', '何时'],
    },
    holds: {
      why: 'a title, an office, or the dot in a foreign name',
      form: /先生|女士|总裁|总经理|经理|董事|主席|教授|导演|作者|负责人|司长|行长|·/u,
      reads: ['沈漫女士', '总经理沈漫', '简·奥斯汀'],
      leaves: ['沈漫说', '银行'],
    },
  },
  reason: {
    asks: {
      why: 'why',
      form: /为什么|为何|原因|缘故/u,
      reads: ['为什么签约', '签约的原因'],
      leaves: ['为了什么签约', '什么时候'],
    },
    holds: {
      why: 'a word that gives a reason or a consequence',
      form: /因为|由于|因此|因而|所以|原因|导致|为了|促使|使得|鉴于/u,
      reads: ['由于网点减少', '因此签约'],
      leaves: ['网点减少', '因子'],
    },
  },
  place: {
    asks: {
      why: 'where',
      form: /哪里|哪儿|何处|何地|在哪|什么地方|哪个(?:国家|城市|地区|省|市|县)/u,
      reads: ['灯塔在哪里', '哪个城市', '什么地方'],
      leaves: ['哪家银行', '哪个银行'],
    },
    holds: {
      why: 'how names of places end, or words that locate something',
      form: /[省市县区州镇村岛国路街]|位于|地处/u,
      reads: ['潮州', '海口市', '位于岸边'],
      leaves: ['鲸湾银行', '签约'],
    },
  },
  definition: {
    asks: {
      why: 'what something is: 对话报价是什么 asks for a definition, 数量的单位是什么 for an attribute',
      form: /^[^的]*是(?:什么|甚么|啥)[?]?$|指的?(?:是|的是)?(?:什么|甚么|啥)|^什么(?:是|叫)|定义|含义|概念/u,
      reads: ['对话报价是什么', '灯塔指的是什么', '什么叫灯塔', '灯塔的含义'],
      leaves: ['数量的单位是什么', '是什么灯塔'],
    },
    holds: {
      why: 'words that say what a word means',
      form: /是指|指的是|所称|所谓|即为|是一种|是一个|是由|称为|简称|定义为/u,
      reads: ['灯塔是指航标', '所谓灯塔', '灯塔是一种航标'],
      leaves: ['灯塔在海边', '灯塔是高的'],
    },
  },
  purpose: {
    asks: {
      why: 'for what purpose',
      form: /目的|为了什么|宗旨/u,
      reads: ['签约的目的', '为了什么签约'],
      leaves: ['为什么签约', '目前'],
    },
    holds: {
      why: 'words that state a purpose',
      form: /为了|旨在|目的|^为|为(?:加强|规范|保护|促进|进一步|推动|贯彻|落实)|以便/u,
      reads: ['为促进合作', '旨在合作', '以便合作'],
      leaves: ['成为伙伴', '合作'],
    },
  },
  list: {
    asks: {
      why: 'which ones, of several',
      form: /哪些|哪几|包括什么|有什么|分别/u,
      reads: ['哪些银行', '有什么优势', '分别和谁合作'],
      leaves: ['哪家银行', '什么优势'],
    },
    holds: {
      why: 'a list, shown by its punctuation or its numbering',
      form: /\([一二三1]\)|、[^、，。]{1,16}、|一是|第一|首先|[一二]、/u,
      reads: ['（一）场景', '场景、客户、技术、网点', '一是场景', '首先'],
      leaves: ['场景、客户', '场景和客户'],
    },
  },
};

import type { WordForm } from '../words.ts';

/** Words that ask, whatever mark ends the sentence. */
const ASKING =
  '什么|甚么|啥|哪|谁|几[家张个名人年月天日号次种]|多少|多[大久长高]|怎|如何|为何|何时|何地|是不是|有没有|是否|能否|会不会|能不能';

/**
 * What a question wants done with what it names. These words only select a way to answer; the
 * quotes decide whether something answers.
 */
export const INTENTS = {
  asks: {
    why: 'asks anything at all',
    form: new RegExp(`\\?|吗|呢|${ASKING}`, 'u'),
    reads: ['鲸湾银行还和谁合作', '珠水为什么成功', '鲸湾好不好？', '珠水呢'],
    leaves: ['鲸湾银行', '鲸湾银行的合作'],
  },
  asksItself: {
    why: 'part of a question that asks something by itself',
    form: new RegExp(`${ASKING}|[吗么][?]?$`, 'u'),
    reads: ['谁和珠水合作', '鲸湾和珠水合作了吗', '合作了么？'],
    leaves: ['鲸湾呢', '鲸湾和珠水？', '那么鲸湾'],
  },
  others: {
    why: 'asks for what is *not* about the entities it names',
    form: /除了|除.{1,12}外|其他|其它|另外|别的/u,
    reads: ['除了鲸湾，珠水还和谁合作', '珠水除鲸湾外的伙伴', '珠水的其他伙伴'],
    leaves: ['鲸湾和珠水的合作', '珠水和哪些银行合作', '别人和珠水合作'],
  },
  compare: {
    why: 'asks what two of a kind share and how they differ',
    form: /区别|差别|差异|不同|不一样|异同|对比|比较|相比|哪个(?:好|强|多)|谁(?:强|更)|(?<=[和跟与同].{1,30})(?<![占百环同正反])比(?=一比|起来|怎么样|如何|[呢吗]?[?]?$)/u,
    reads: ['鲸湾与潮州的区别', '鲸湾和潮州有什么不一样', '鲸湾和潮州哪个好', '鲸湾和潮州比呢'],
    leaves: ['鲸湾和珠水的合作', '珠水有多少用户', '哪个银行', '鲸湾和珠水的占比'],
  },
  denied: {
    why: 'asks what is not so; 有没有 and 是不是 only ask',
    form: /(?<!有)没(?!有没)(?=有?(?:和|跟|与|同|被|在|合作|签|任何)|有)|(?<!是|要|会)不(?=和|跟|与|是|会|愿|合作)|未曾|从未|尚未|并非/u,
    reads: ['谁没有和珠水合作', '潮州尚未和谁合作', '哪些银行不和珠水合作', '珠水没和哪几家签约'],
    leaves: [
      ...['有没有和珠水合作的银行', '珠水是不是和鲸湾合作', '珠水会不会和鲸湾合作', '没错'],
      ...['鲸湾和潮州有什么不同', '不同银行'],
    ],
  },
  partners: {
    why: 'asks for the names of the other sides',
    form: /哪些|哪几|哪家|哪个|哪间|谁|几家|多少家|什么机构|有哪/u,
    reads: ['珠水和哪些银行合作', '谁和珠水合作', '珠水的伙伴有哪些'],
    leaves: ['鲸湾银行', '珠水有多少用户', '珠水在哪里'],
  },
  count: {
    why: 'asks how many other sides there are; 哪几家 asks for their names',
    form: /(?<!哪)几家|多少家|多少个|(?<!哪)几个|多少伙伴|多少[?]?$|一共|总共|总数/u,
    reads: ['几家银行和珠水合作', '珠水一共有多少伙伴', '珠水的伙伴有多少？'],
    leaves: ['珠水和哪几家银行合作', '珠水有多少用户'],
  },
  total: {
    why: 'words of `count` that ask nothing by themselves',
    form: /^(?:一共|总共|总数)$/u,
    reads: ['一共', '总数'],
    leaves: ['一共几家', '几家'],
  },
  mostPartners: {
    why: 'asks for the one with the most partners',
    form: /最多|最广|最频繁/u,
    reads: ['合作最多的银行', '合作最频繁的公司'],
    leaves: ['最早合作的银行', '许多银行'],
  },
  whichFirst: {
    why: 'asks which of the named came before or after the other',
    form: /(?:谁|哪[一个家]{0,2})[更最]?(?:先|早|后|晚)/u,
    reads: ['鲸湾和潮州谁先与珠水合作', '哪家更早'],
    leaves: ['先和谁合作', '谁和珠水合作'],
  },
  whichMore: {
    why: 'asks which of the named has more or fewer',
    form: /(?:谁|哪[一个家]{0,2}).{0,60}(?:[更较][多少]|(?:多|(?<!多)少)(?=[?]?$))/u,
    reads: ['鲸湾和潮州谁的伙伴更多', '哪家伙伴少？'],
    leaves: ['谁的伙伴有多少', '鲸湾的伙伴更多'],
  },
  newest: {
    why: 'asks for the one with the latest date',
    form: /最新|最近一?次|最后一?次|最晚/u,
    reads: ['珠水最新的合作', '珠水最后一次签约'],
    leaves: ['珠水的合作', '最早的合作', '最近如何'],
  },
  earliest: {
    why: 'asks for the one with the earliest date',
    form: /最早|最先|第一次|首次/u,
    reads: ['最早和珠水合作的银行', '珠水第一次合作'],
    leaves: ['早就和珠水合作的银行', '第一家银行'],
  },
  number: {
    why: 'asks for a number, or names a measure',
    form: /多少|几[家张个名人年月天次种亿万]|多大|多高|占比|比例|数量|规模|总数|[^\s]量[?]?$/u,
    reads: ['珠水有多少用户', '珠水的用户占比', '珠水发卡量'],
    leaves: ['鲸湾银行', '珠水和谁合作', '量子'],
  },
} as const satisfies Readonly<Record<string, WordForm>>;

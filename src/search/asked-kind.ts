/** A number, in digits or in words. */
const NUMBER = '(?:\\d|[〇零一二两三四五六七八九十百千万亿几半数])';

/** Counters of the same things: who asks 多少人 is answered by 300名 or 40户. */
const COUNTERS = [
  '人名位口户',
  '家间',
  '张',
  '克',
  '元块',
  '天日',
  '年',
  '岁',
  '米',
  '倍',
  '台辆',
  '吨',
];

/** The counters of what English questions count, by the beginning of the word. */
const ENGLISH: Readonly<Record<string, string>> = {
  bank: '家',
  compan: '家',
  firm: '家',
  card: '张',
  people: '人名',
  customer: '人名户',
  user: '人名户',
  employee: '人名',
  year: '年',
  day: '天日',
};

/** What a question asks for that a passage either has or has not, whatever it speaks of. */
const KINDS: readonly { readonly asks: RegExp; readonly holds: (unit: string) => RegExp }[] = [
  {
    asks: /哪(?:一)?年|几几年|\b(?:what|which) year\b/u,
    holds: () => /\d{3,4}|\d\s?年|[一二三四五六七八九十元]年/u,
  },
  {
    asks: /何时|什么时[候间]|哪(?:一)?[天月日]|几[月号日]|\bwhen\b/u,
    holds: () => new RegExp(`${NUMBER}\\s?[年月日号时天点分周季]|[年月]|世纪|春节|时[候期]`, 'u'),
  },
  {
    asks: new RegExp(`(?:多少|(?<![哪十百])几)(?<unit>[${COUNTERS.join('')}])(?!来|乎)`, 'u'),
    holds: (unit) => counted(COUNTERS.find((alike) => alike.includes(unit)) ?? unit),
  },
  {
    asks: new RegExp(`\\bhow many (?:\\S+ )?(?<unit>${Object.keys(ENGLISH).join('|')})`, 'u'),
    holds: (unit) => counted(ENGLISH[unit] ?? unit),
  },
  {
    asks: /多少钱|\bhow much money\b/u,
    holds: () => new RegExp(`${NUMBER}\\s?[元块美港欧]`, 'u'),
  },
  {
    asks: /多少|(?<![哪十百])几[个种类项条次]|\bhow (?:many|much)\b/u,
    holds: () => new RegExp(NUMBER, 'u'),
  },
];

/**
 * Whether a text has the kind of thing that a question asks for: a year, a date, a number, a number
 * of people, of banks, of grams. True of a question that asks for nothing of the kind.
 * @param question normalized, as is `text`
 */
export function holdsAskedKind(question: string, text: string): boolean {
  return missingKinds(question, [text]).length === 0;
}

/** The words of a question that ask for a kind of thing which none of the texts has: 多少钱, 几年. */
export function missingKinds(question: string, texts: readonly string[]): string[] {
  return KINDS.flatMap(({ asks, holds }) => {
    const match = asks.exec(question);
    if (match === null) return [];
    const held = holds(match.groups?.['unit'] ?? '');
    return texts.some((text) => held.test(text)) ? [] : match[0];
  });
}

/** 11家, 400多万张; a bare 2万 or 80% may count anything. 2017年 is a date and no number of years. */
function counted(counters: string): RegExp {
  if (counters === '年') return new RegExp(`(?<!\\d{2})${NUMBER}[多余来几]?\\s?年`, 'u');
  return new RegExp(`${NUMBER}[多余来几]?[万亿千百]?[多余来]?\\s?[${counters}万亿%]`, 'u');
}

/** The same as in zh/. Counted things have Chinese units, because texts are mostly Chinese. */
export const ASKED_KINDS = [
  { kind: 'year', asks: '\\b(?:what|which) year\\b' },
  { kind: 'day', asks: '\\b(?:what|which) day\\b' },
  { kind: 'date', asks: '\\bwhen\\b|\\b(?:what|which) month\\b' },
  { kind: 'money', asks: '\\bhow much money\\b' },
  {
    kind: 'counted',
    asks: '\\bhow many (?:\\S+ )?(?<unit>bank|compan|firm|card|people|customer|user|employee|year|day)',
  },
  { kind: 'office', asks: '\\b(?:what|which) (?:office|position|post|title|role)\\b' },
  { kind: 'number', asks: '\\bhow (?:many|much)\\b' },
] as const;

/** The beginning of an English word → the Chinese unit that counts such things. */
export const COUNTED_IN: Readonly<Record<string, string>> = {
  bank: '家',
  compan: '家',
  firm: '家',
  card: '张',
  people: '人',
  customer: '人',
  user: '人',
  employee: '人',
  year: '年',
  day: '天',
};

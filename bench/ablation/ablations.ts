import { ANSWER_TYPES } from '../../src/language/pack.ts';
import { type Change, isRecord, nothing, onlyWords, withoutEntry, withoutItems } from './change.ts';

/** What reads a list, and so what is measured without it. */
export type Reader = 'search' | 'asks' | 'facts' | 'messages';

/** A list of the program taken away, or replaced by another. */
export interface Ablation {
  readonly name: string;
  readonly readers: readonly Reader[];
  /** By module below src/ and export. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, Change>>>>;
}

const EVERYDAY = 'EVERYDAY_WORDS';
const IDLE = 'IDLE_WORDS';

/** The everyday words that carry no content of their own: adverbs, pronouns, auxiliaries. */
const EVERYDAY_FUNCTION = new Set(
  `
  今天 昨天 明天 今年 去年 如今 当下 当初 近年 近期 最初 最早 最后 最终 本来 从前 过去
  以往 今后 将来 未来 马上 刚刚 早就 终于 一直 总是 经常 常常 往往 有时 从来 平时 再次 重新 继续
  同时 先 首先 其次 另外 此外 除了 以外 突然 竟然 居然 当然 的确 确实 真 真正 几乎 大约 左右
  也许 或许 必须 一定 肯定 完全 根本 尤其 甚至 即使 虽然 不管 毕竟 自身 互相 彼此 一起 共同 各自
  逐渐 越来越 更加 直接 专门 只是 只有 仅 不仅 至少 所有 任何 其他 其它 别的 有些 不少 许多 很多 各种
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** The idle words that have a content of their own: verbs of asking and telling, nouns. */
const IDLE_CONTENT = new Set(
  `
  请教 告诉 告知 介绍 问题 想 知道 了解 查 查询 看 看看 看到 找 帮 帮忙
  麻烦 打扰 您好 你好 谢谢 感谢 不好意思 抱歉 大家 别人 人家 可能 大概 应该 好像 似乎 一般 主要
  非常 特别 期间 现在 目前 当时 最近 后来 说 说的 讲 提到 提及 谈到 认为 觉得 看待
  表示 指 叫 叫做 称 称为 名字 意思 说法 看法 句 话 文章 文中 报告 里面
  方面 情况 事 事情 东西 来说 来看 成 做 来 去 出 出来 用 进行 发生 属于 担任 职务 职位 身份
  多少钱 几个 谁家
  tell show give explain describe say says said happen happens happened please
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** The words of the list stand in three parts, which begin with these. */
const [DEEDS_BEGIN, NOUNS_BEGIN] = ['好', '人'];
const part = (n: number): Change =>
  onlyWords((_, at, all) => {
    const begins = [0, all.indexOf(DEEDS_BEGIN), all.indexOf(NOUNS_BEGIN), all.length];
    return !(at >= (begins[n] ?? 0) && at < (begins[n + 1] ?? 0));
  });

const AIMS = ['DEFINITION', 'DEFINITION_OF_ONE', 'SAYS', 'IS', 'MEANING', 'UTMOST', 'SAME_UTMOST'];
/** What only Chinese has. */
const ZH_TYPES: ReadonlySet<string> = new Set(['definition', 'list']);
const ENDINGS = ['KIND_ENDINGS', 'BODY_ENDINGS', 'COMMON_ENDINGS'];
const KINDS = ['year', 'day', 'date', 'money', 'counted', 'office', 'number'];
const INTENTS = [
  ...['asks', 'asksItself', 'others', 'compare', 'denied', 'partners', 'count'],
  ...['mostPartners', 'whichFirst', 'whichMore', 'newest', 'earliest', 'number'],
];
const DOUBTS = [
  ...['denial', 'plan', 'wish or habit', 'possibility', 'need or condition', 'hearsay'],
  ...['failure or end', 'the past', 'question', 'comparison', 'reference', 'distribution'],
  ...['affiliation', 'pointing'],
];

/** The function that tells whether somebody means the mainland's words, and the one that mends slips. */
const asTyped: Change = () => (text: string) => text;
const mendsNothing: Change = () => () => () => undefined;

const search: readonly Reader[] = ['search', 'asks'];
const asks: readonly Reader[] = ['asks'];
const facts: readonly Reader[] = ['facts'];
const named = (exports: readonly string[], change: Change) =>
  Object.fromEntries(exports.map((each) => [each, change]));
const inZh = (file: string, exports: readonly string[], change = nothing): Ablation['changes'] => {
  return { [`language/zh/${file}`]: named(exports, change) };
};
const inEn = (file: string, exports: readonly string[], change = nothing): Ablation['changes'] => {
  return { [`language/en/${file}`]: named(exports, change) };
};
const inBoth = (file: string, exports: readonly string[], change = nothing) => {
  return { ...inZh(file, exports, change), ...inEn(file, exports, change) };
};
const list = (
  name: string,
  readers: readonly Reader[],
  changes: Ablation['changes'],
): Ablation => ({ name, readers, changes });
const isOfDoubt =
  (name: string) =>
  ({ doubt }: Readonly<Record<string, unknown>>) =>
    isRecord(doubt) && doubt['name'] === name;
const butSome = (words: ReadonlySet<string>) => onlyWords((word) => !words.has(word));

/** Every list that a question, a ranking, a proof or the message check reads. */
export const ABLATIONS: readonly Ablation[] = [
  list('everyday, all', search, inBoth('everyday.ts', [EVERYDAY])),
  list('everyday, zh', search, inZh('everyday.ts', [EVERYDAY])),
  list('everyday, en', search, inEn('everyday.ts', [EVERYDAY])),
  list(
    'everyday, zh, but function words',
    search,
    inZh(
      'everyday.ts',
      [EVERYDAY],
      onlyWords((word) => EVERYDAY_FUNCTION.has(word)),
    ),
  ),
  ...['adverbs', 'qualities and deeds', 'nouns, numbers, particles'].map((name, n) =>
    list(`everyday, zh, ${name}`, search, inZh('everyday.ts', [EVERYDAY], part(n))),
  ),
  list('idle, all', search, inBoth('idle.ts', [IDLE])),
  list('idle, zh', search, inZh('idle.ts', [IDLE])),
  list('idle, en', search, inEn('idle.ts', [IDLE])),
  list('idle, but function words', search, inBoth('idle.ts', [IDLE], butSome(IDLE_CONTENT))),
  list('everyday and idle, all', search, {
    ...inBoth('everyday.ts', [EVERYDAY]),
    ...inBoth('idle.ts', [IDLE]),
  }),
  list('aims, all', search, {
    ...inZh('aims.ts', [...AIMS, 'GLOSSES', 'NAMES']),
    ...inEn('aims.ts', AIMS),
  }),
  ...AIMS.map((name) => list(`aims, ${name}`, search, inBoth('aims.ts', [name]))),
  list('answer types, all', search, inBoth('answer-types.ts', ['ANSWER_TYPES'])),
  ...ANSWER_TYPES.map((type) => {
    const both = ZH_TYPES.has(type) ? inZh : inBoth;
    return list(
      `answer types, ${type}`,
      search,
      both('answer-types.ts', ['ANSWER_TYPES'], withoutEntry(type)),
    );
  }),
  list('asked kinds, all', search, inBoth('asked-kinds.ts', ['ASKED_KINDS'])),
  ...KINDS.map((kind) => {
    const isOut = withoutItems((item) => item['kind'] === kind);
    return list(`asked kinds, ${kind}`, search, inBoth('asked-kinds.ts', ['ASKED_KINDS'], isOut));
  }),
  list('asked kinds, same units', search, inZh('asked-kinds.ts', ['SAME_UNITS'])),
  list('asking, all', search, {
    ...inZh('asking.ts', ['QUESTION_WORD', 'ATTRIBUTE']),
    ...inEn('asking.ts', ['QUESTION_WORD']),
  }),
  list('asking, ATTRIBUTE', search, inZh('asking.ts', ['ATTRIBUTE'])),
  list('asking, BETWEEN', search, inBoth('asking.ts', ['BETWEEN'])),
  list('asking, LINK', search, inZh('asking.ts', ['LINK'])),
  ...ENDINGS.map((name) =>
    list(`bodies, ${name}`, ['search', 'asks', 'facts'], inZh('bodies.ts', [name])),
  ),
  list('bodies, all', ['search', 'asks', 'facts'], inZh('bodies.ts', ENDINGS)),
  ...INTENTS.map((entry) =>
    list(`intents, ${entry}`, asks, inBoth('intents.ts', ['INTENTS'], withoutEntry(entry))),
  ),
  list('intents, total', asks, inZh('intents.ts', ['INTENTS'], withoutEntry('total'))),
  list('WANTED', asks, inBoth('wanted.ts', ['WANTED'])),
  list('EXCEPT', asks, inBoth('except.ts', ['EXCEPT'])),
  ...['JOINS', 'HANGING', 'ECHO', 'PRONOUN'].map((name) =>
    list(name, asks, inBoth('several.ts', [name])),
  ),
  list('POINTING', asks, inZh('several.ts', ['POINTING'])),
  ...['RELATION', 'OF_LIBRARY', 'TOGETHER', 'OF_PARTNERS', 'ANSWERED_BY_JOINING'].map((name) =>
    list(name, asks, inBoth('partners.ts', [name])),
  ),
  list("the mainland's words", asks, { 'text/taiwan.ts': { toMainland: asTyped } }),
  list('slips', asks, { 'search/question/mend-slips.ts': { createMendSlips: mendsNothing } }),
  list('periods', facts, inZh('bounds.ts', ['PERIODS'])),
  list('attributions', ['messages'], inBoth('speech.ts', ['ATTRIBUTIONS'])),
  list('fillers, of acts', facts, inBoth('fillers.ts', ['ACT_FILLERS'])),
  list('fillers, all', facts, inBoth('fillers.ts', ['FILLERS', 'ACT_FILLERS'])),
  ...DOUBTS.map((name) =>
    list(
      `doubts, ${name}`,
      ['facts', 'messages'],
      inBoth('doubts.ts', ['DOUBTS'], withoutItems(isOfDoubt(name))),
    ),
  ),
  list(
    // Without a word of plans no fact can be marked as planned, and the shipped library does not load.
    'doubts, all but plans',
    ['facts', 'messages'],
    inBoth(
      'doubts.ts',
      ['DOUBTS'],
      withoutItems((item) => !isOfDoubt('plan')(item)),
    ),
  ),
];

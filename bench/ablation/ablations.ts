import { type Change, nothing, onlyWords, withoutEntry, withoutItems, wordless } from './change.ts';

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
const [ZH_EVERYDAY, EN_EVERYDAY] = ['language/zh/everyday.ts', 'language/en/everyday.ts'];
const [ZH_IDLE, EN_IDLE] = ['language/zh/idle.ts', 'language/en/idle.ts'];

/** The everyday words that carry no content of their own: adverbs, pronouns, auxiliaries. */
const EVERYDAY_FUNCTION = new Set(
  `
  今天 昨天 明天 今年 去年 如今 当下 当初 当时 近年 近期 最近 最初 最早 最后 最终 本来 从前 过去
  以往 今后 将来 未来 马上 刚刚 早就 终于 一直 总是 经常 常常 往往 有时 从来 平时 又 再次 重新 继续
  同时 先 首先 其次 另外 此外 除了 以外 突然 竟然 居然 当然 的确 确实 真 真正 几乎 大约 大概 左右
  也许 或许 必须 一定 肯定 完全 根本 尤其 甚至 即使 虽然 不管 毕竟 自身 互相 彼此 一起 共同 各自
  逐渐 越来越 更加 直接 专门 只是 只有 仅 不仅 至少 所有 任何 其他 其它 别的 有些 不少 许多 很多 各种
  `
    .split(/\s+/u)
    .filter(Boolean),
);

/** The idle words that have a content of their own: verbs of asking and telling, nouns. */
const IDLE_CONTENT = new Set(
  `
  请教 告诉 告知 介绍 说说 讲讲 说一下 谈谈 问题 想 想问 知道 了解 查 查询 查一下 看 看看 看到 找 帮 帮忙
  帮我 麻烦 打扰 您好 你好 谢谢 感谢 不好意思 抱歉 大家 别人 人家 可能 大概 应该 好像 似乎 一般 主要
  非常 特别 期间 现在 目前 当时 最近 后来 说 说了 说过 说的 讲 讲了 讲过 提到 提及 谈到 认为 觉得 看待
  表示 指 指的 叫 叫做 称 称为 名字 意思 说法 看法 观点 句 话 句话 这句话 文章 文中 文里 文库 报告 里面
  方面 情况 事 事情 东西 来说 来看 成 做 来 去 出 出来 用 用来 进行 发生 属于 担任 职务 职位 头衔 身份
  什么时间 多少钱 钱 几家 几个 哪几家 哪一家 谁家
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

const ANSWER_TYPES = ['date', 'number', 'who', 'why', 'where', 'definition', 'purpose', 'list'];
const KINDS = ['year', 'day', 'date', 'money', 'counted', 'office', 'number'];
const INTENTS = [
  ...['asks', 'asksItself', 'others', 'compare', 'denied', 'partners', 'count', 'total'],
  ...['mostPartners', 'whichFirst', 'whichMore', 'newest', 'earliest', 'number'],
];
const DOUBTS = [
  ...['denial', 'plan', 'wish or habit', 'possibility', 'need or condition', 'hearsay'],
  ...['failure or end', 'the past', 'question', 'comparison', 'reference', 'distribution'],
  ...['affiliation'],
];
/** The classes that are exported by themselves too. */
const EXPORTED: Readonly<Record<string, string>> = {
  denial: 'DENIAL',
  hearsay: 'HEARSAY',
  question: 'QUESTION',
};

/** The function that tells whether somebody means the mainland's words, and the one that mends slips. */
const asTyped: Change = () => (text: string) => text;
const mendsNothing: Change = () => () => () => undefined;

const search: readonly Reader[] = ['search', 'asks'];
const inIntents = (name: string, change: Change = nothing) => {
  return { 'language/zh/intents.ts': { [name]: change } };
};
const list = (
  name: string,
  readers: readonly Reader[],
  file: string,
  ...exports: string[]
): Ablation => {
  const changes = Object.fromEntries(exports.map((each) => [each, nothing]));
  return { name, readers, changes: { [file]: changes } };
};
const everyday = (name: string, zh: Change, en?: Change): Ablation => {
  const changes = {
    [ZH_EVERYDAY]: { [EVERYDAY]: zh },
    ...(en && { [EN_EVERYDAY]: { [EVERYDAY]: en } }),
  };
  return { name: `everyday, ${name}`, readers: search, changes };
};
const doubt = (name: string): Ablation => {
  const own = withoutItems((item) => item['name'] === name);
  const alone = EXPORTED[name];
  const changes = { DOUBTS: own, ...(alone === undefined ? {} : { [alone]: wordless }) };
  return {
    name: `doubts, ${name}`,
    readers: ['facts', 'messages'],
    changes: { 'language/zh/doubts.ts': changes, 'language/en/doubts.ts': changes },
  };
};
const oneDoubt = (label: string, name: string): Ablation => {
  const changes = { [name]: wordless };
  return {
    name: `doubts, ${label}`,
    readers: ['facts'],
    changes: { 'language/zh/doubts.ts': changes, 'language/en/doubts.ts': changes },
  };
};
const onlyPlans = withoutItems((item) => item['name'] !== 'plan');
const noDoubts = {
  DENIAL: wordless,
  HEARSAY: wordless,
  QUESTION: wordless,
  POINTING: wordless,
};

/** Every list that a question, a ranking, a proof or the message check reads. */
export const ABLATIONS: readonly Ablation[] = [
  everyday('all', nothing, nothing),
  everyday('zh', nothing),
  { name: 'everyday, en', readers: search, changes: { [EN_EVERYDAY]: { [EVERYDAY]: nothing } } },
  everyday(
    'zh, but function words',
    onlyWords((word) => EVERYDAY_FUNCTION.has(word)),
  ),
  everyday('zh, adverbs', part(0)),
  everyday('zh, qualities and deeds', part(1)),
  everyday('zh, nouns, numbers, particles', part(2)),
  {
    name: 'idle, all',
    readers: search,
    changes: { [ZH_IDLE]: { [IDLE]: nothing }, [EN_IDLE]: { [IDLE]: nothing } },
  },
  list('idle, zh', search, ZH_IDLE, IDLE),
  list('idle, en', search, EN_IDLE, IDLE),
  {
    name: 'idle, but function words',
    readers: search,
    changes: {
      [ZH_IDLE]: { [IDLE]: onlyWords((word) => !IDLE_CONTENT.has(word)) },
      [EN_IDLE]: { [IDLE]: onlyWords((word) => !IDLE_CONTENT.has(word)) },
    },
  },
  {
    name: 'everyday and idle, all',
    readers: search,
    changes: {
      [ZH_EVERYDAY]: { [EVERYDAY]: nothing },
      [EN_EVERYDAY]: { [EVERYDAY]: nothing },
      [ZH_IDLE]: { [IDLE]: nothing },
      [EN_IDLE]: { [IDLE]: nothing },
    },
  },
  list('aims, all', search, 'language/zh/aims.ts', 'AIMS'),
  ...['definition', 'ofOneThing', 'meaning', 'utmost', 'sameUtmost'].map((entry): Ablation => {
    const changes = { 'language/zh/aims.ts': { AIMS: withoutEntry(entry) } };
    return { name: `aims, ${entry}`, readers: search, changes };
  }),
  list('answer types, all', search, 'language/zh/answer-types.ts', 'ANSWER_TYPES'),
  ...ANSWER_TYPES.map((type, n): Ablation => {
    const changes = {
      'language/zh/answer-types.ts': { ANSWER_TYPES: withoutItems((_, at) => at === n) },
    };
    return { name: `answer types, ${type}`, readers: search, changes };
  }),
  {
    name: 'asked kinds, all',
    readers: search,
    changes: {
      'language/zh/asked-kinds.ts': { ASKED_KINDS: nothing },
      'language/en/asked-kinds.ts': { ASKED_KINDS: nothing },
    },
  },
  ...KINDS.map((kind): Ablation => {
    const changes = { ASKED_KINDS: withoutItems((item) => item['kind'] === kind) };
    return {
      name: `asked kinds, ${kind}`,
      readers: search,
      changes: { 'language/zh/asked-kinds.ts': changes, 'language/en/asked-kinds.ts': changes },
    };
  }),
  list('asked kinds, same units', search, 'language/zh/asked-kinds.ts', 'SAME_UNITS'),
  list('asking, all', search, 'language/zh/asking.ts', 'QUESTION_WORD', 'ATTRIBUTE'),
  ...['ATTRIBUTE', 'BETWEEN', 'LINK'].map((name) =>
    list(`asking, ${name}`, search, 'language/zh/asking.ts', name),
  ),
  ...['BODY_ENDINGS', 'WEAK_ENDINGS'].map((name) =>
    list(`bodies, ${name}`, ['search', 'asks', 'facts'], 'language/zh/bodies.ts', name),
  ),
  list(
    'bodies, all',
    ['search', 'asks', 'facts'],
    'language/zh/bodies.ts',
    'BODY_ENDINGS',
    'WEAK_ENDINGS',
  ),
  ...INTENTS.map((entry): Ablation => {
    return {
      name: `intents, ${entry}`,
      readers: ['asks'],
      changes: inIntents('INTENTS', withoutEntry(entry)),
    };
  }),
  ...['SIDES', 'WANTED', 'EXCEPT', 'JOINS', 'HANGING', 'ECHO', 'PRONOUN'].map(
    (name): Ablation => ({
      name,
      readers: name === 'SIDES' ? search : ['asks'],
      changes: inIntents(name),
    }),
  ),
  ...['RELATION', 'OF_SIDES', 'TOGETHER', 'OF_PARTNERS', 'ANSWERED_BY_JOINING'].map(
    (name): Ablation => ({ name, readers: ['asks'], changes: inIntents(name) }),
  ),
  {
    name: "the mainland's words",
    readers: ['asks'],
    changes: { 'text/mainland.ts': { toMainland: asTyped } },
  },
  {
    name: 'slips',
    readers: ['asks'],
    changes: { 'search/repair-slips.ts': { createMendSlips: mendsNothing } },
  },
  list('periods', ['facts'], 'language/zh/periods.ts', 'PERIODS'),
  {
    name: 'attributions',
    readers: ['messages'],
    changes: {
      'language/zh/speech.ts': { ATTRIBUTIONS: nothing },
      'language/en/fillers.ts': { ATTRIBUTIONS: nothing },
    },
  },
  {
    name: 'fillers, of acts',
    readers: ['facts'],
    changes: {
      'language/zh/fillers.ts': { ACT_FILLERS: nothing },
      'language/en/fillers.ts': { ACT_FILLERS: nothing },
    },
  },
  {
    name: 'fillers, all',
    readers: ['facts'],
    changes: {
      'language/zh/fillers.ts': { FILLERS: nothing, ACT_FILLERS: nothing },
      'language/en/fillers.ts': { FILLERS: nothing, ACT_FILLERS: nothing },
    },
  },
  ...DOUBTS.map(doubt),
  oneDoubt('pointing', 'POINTING'),
  {
    // Without a word of plans no fact can be marked as planned, and the shipped library does not load.
    name: 'doubts, all but plans',
    readers: ['facts', 'messages'],
    changes: {
      'language/zh/doubts.ts': { ...noDoubts, DOUBTS: onlyPlans },
      'language/en/doubts.ts': { ...noDoubts, DOUBTS: onlyPlans },
    },
  },
];

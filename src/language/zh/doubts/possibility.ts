import { type DoubtWords, POSSIBILITY } from '../../doubt-classes.ts';
import { words } from '../../words.ts';

/** Words for what may be so or is only supposed: 若, 假设. */
export const possibility: DoubtWords = {
  doubt: POSSIBILITY,
  words: words(`
    可能 或 或许 也许 恐怕 似乎 好像 仿佛 应该 估计 料 大约是 看似 可望 能够 可以 也能 潜在 假设
    设想 若 倘 不一定 说不定 疑
  `),
  harmless: words('资料 材料 原料 燃料 饮料 塑料 料理 照料 无疑 质疑 倘佯 般若 若干'),
  raisedBy: ['腾讯可能与中行合作。', '四大互联网巨头似乎切割了四大行。', '若双方合作'],
  notRaisedBy: ['双方公布的资料。', '若干银行与腾讯合作。'],
};

import { type WordList, words } from '../words.ts';

export const POSITIONING_VERBS: WordList = {
  why: 'after one of these an organisation says what it calls itself; what others call it (被称为) does not count',
  words: [
    ...words('定位 定位为 定位于 定位是 定位成 定义为 定义成 自称 自称为 自我定位为'),
    ...words('将自身定位为 将自己定位为 将自己定义为 将自身定义为 把自己定位为 把自己定义为'),
    ...words('把自身定位为 将自身定位于 将自己定位于 的定位是 的定位为'),
  ],
  reads: ['京东金融将自身定位为金融科技', '百度的定位是人工智能公司'],
  leaves: ['京东金融被称为巨头', '百度是一家公司'],
};

export const STAKE_VERBS: WordList = {
  why: 'the investor or holder comes before the verb, and the target after it',
  words: words('投资 入股 收购 增持 持有 认购 领投 参投 战略投资 注资'),
  reads: ['腾讯入股京东', '腾讯战略投资京东', '腾讯持有京东15%'],
  leaves: ['腾讯与京东合作', '腾讯的股东'],
};

/** Words besides a fact's own that lead to the question it answers, by kind of fact. */
export const ASKED_WITH = {
  partnership: '合作',
  positioning: '定位',
  stake: '投资 入股 持股',
} as const;

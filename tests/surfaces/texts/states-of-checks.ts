import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { type State, scenesOf } from './scenes.ts';

const shipped = scenesOf(shippedLibrary);
const madeUp = scenesOf(madeUpLibrary);
const check = (message: string) => shipped(`/找出处 ${message}`);

const QUOTED = '百度也在2015年启动了和工行的全面合作。';
const NEAR = '腾讯也在2016年启动了和工行的全面合作。';
/** Each clause from another sentence. */
const SEVERAL =
  '京东金融的合作对象包括国有大行，京东金融与合作的银行发行了联名卡，京东金融已为7家银行搭建了电商平台，京东金融将自身定位为金融科技。';
/** So long that a message has no room for all its sources. */
const LONG = `${SEVERAL.slice(0, -1)}，${'今夜的月色很美'.repeat(30)}。`;
const UNHEARD = '昨夜的台风吹倒了三棵老榕树。';

/** What is said of the sentences of a message. */
export const CHECKS = {
  'check.empty': [check('早上好！'), madeUp('/找出处')],
  'check.sum': [check(`${QUOTED}${NEAR}${UNHEARD}`), check(UNHEARD)],
  'check.sum-quoted': [check(QUOTED), check(`${QUOTED}${NEAR}${UNHEARD}`)],
  'check.sum-near': [check(NEAR), check(`${QUOTED}${NEAR}${UNHEARD}`)],
  'check.sum-not-found': [check(UNHEARD), check(`${QUOTED}${NEAR}${UNHEARD}`)],
  'check.quoted': [check(QUOTED), madeUp('/找出处 青藤数科总经理林越舟表示，银行缺的是场景。')],
  'check.claim': [check(QUOTED), check(UNHEARD)],
  'check.near': [check(NEAR)],
  'check.near-several': [check(SEVERAL)],
  'check.not-found': [check(UNHEARD)],
  'check.left-out': [check(QUOTED.repeat(11))],
  'check.skipped': [check(`${QUOTED}大家怎么看？`)],
  'check.cut': [check(QUOTED.repeat(400)), check('早！'.repeat(4000))],
  'difference.number': [check('过去一年,京东金融与合作的银行发行了900多万张联名卡')],
  'difference.date': [check(NEAR)],
  'difference.name': [check(NEAR)],
  'difference.words': [check('百度也在2015年结束了和工行的全面合作。')],
  'difference.replaced': [check(NEAR)],
  'difference.added': [check('百度也在2015年悄悄启动了和工行的全面合作。')],
  'difference.left-out': [check('百度在2015年启动了和工行的合作。')],
  'citation.also': [check(LONG.repeat(8))],
  'difference.more': [check(LONG.repeat(8))],
} satisfies Partial<Record<TextKey, readonly State[]>>;

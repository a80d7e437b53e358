import type { Library } from '../../src/library/library.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedFiles, textOf, withFile } from '../support/knowledge.ts';

/** A paragraph a line; whom they speak of does not exist. */
const PAYMENTS = `
2019年3月12日,青禾支付与临江银行在临江签署了为期三年的合作协议,临江银行由此成为青禾支付的第一家城市银行伙伴。按照协议,双方将在小商户收款、供应链贷款和跨境结算三个方面开展合作,首批覆盖临江市的1.2万家小商户。
如果试点顺利,青禾支付会把这套系统推广到邻近的五个城市,否则合作将在2020年底终止。
青禾支付的首席技术官沈怀安表示,公司没有向银行收取任何开户费用,也不会把商户的数据卖给第三方。据临江银行公布的数据,截至2019年6月,系统处理的交易超过380万笔,坏账率为0.7%,比上一年下降了0.4个百分点。
尽管交易数量增长很快,青禾支付仍然没有盈利,2018年亏损了4600万元。沈怀安承认,早期的系统并不稳定,"有一个月停了两次,我们不得不重写整个对账模块。"
与青禾支付不同,竞争对手白榆科技只向大型商户提供服务,单笔手续费也比青禾支付高出一倍。临江银行的分行行长顾明远认为,小商户最需要的是稳定的流水和便宜的贷款,而不是复杂的功能。
2019年上半年,临江银行通过这套系统发放了2.3亿元贷款,平均每笔8.5万元,其中六成流向餐饮和零售。
业内人士称,白榆科技曾经试图收购青禾支付,但谈判在去年秋天破裂。
青禾支付现有员工420人,其中一半以上是工程师;总部设在云州,在临江和海安设有分公司。监管部门要求所有支付机构在2019年底以前完成备案,青禾支付已经提交了材料,白榆科技尚未提交。
协议还规定,任何一方都可以提前九十天通知对方解除合作,但已经发放的贷款不受影响。`;

const COLD_CHAIN = `
北岭冷链成立于2011年,是一家为超市和药店运送冷藏货物的公司,目前拥有260辆冷藏车和14座冷库。公司创始人陆子衡原来是一名渔民,因为运到城里的鱼有三成在路上变质,他决定自己修建冷库。
第一座冷库建在望海港,面积只有800平方米,第一年就亏了90万元。
2016年,北岭冷链与连锁超市禾丰百货签订了独家运输合同,合同规定货物温度一旦超过零下15度,北岭冷链必须全额赔偿。这份合同让公司第一次实现盈利,但也让它失去了禾丰百货的对手满仓超市。满仓超市的采购经理罗静说,她们不会把货物交给一家只听禾丰百货指挥的公司。
2018年夏天,一场持续11天的停电使三座冷库停止运行,约400吨水果腐烂,公司为此赔偿了1700万元。停电之后,陆子衡为每座冷库安装了柴油发电机和温度传感器,数据每五分钟上传一次,客户可以随时查看。
药店的订单来得更晚:直到2019年,北岭冷链才取得运输疫苗的许可证,而申请花了两年零四个月。许可证只允许公司在本省运输疫苗,如果要运到外省,每一批都需要另外申请。
据公司年报,2020年疫苗运输收入为3.1亿元,占总收入的38%,首次超过超市业务。有分析师担心,一旦疫苗接种结束,公司可能没有足够的货物填满新建的六座冷库。
陆子衡并不同意这种看法,他认为鲜花、奶酪和试剂的运输需求正在增加,冷库不会空着。目前,北岭冷链计划投资5亿元,在2022年6月以前把冷藏车增加到400辆,并在边境城市安康口建设第十五座冷库。`;

const ENTITIES = `
- id: qinghe
  kind: company
  name: { zh-CN: 青禾支付, zh-TW: 青禾支付, en-US: Qinghe Pay }
  names: [青禾支付公司]
  products: [青禾钱包]
- id: linjiang
  kind: bank
  name: { zh-CN: 临江银行, zh-TW: 臨江銀行, en-US: Linjiang Bank }
  names: [临江行]
- id: beiling
  kind: company
  name: { zh-CN: 北岭冷链, zh-TW: 北嶺冷鏈, en-US: Beiling Cold Chain }
  names: [北岭公司]
`;

let built: Library | undefined;

/** The shipped library with two articles more, of which some names are known and most are not. */
export function inventedLibrary(): Library {
  built ??= build();
  return built;
}

function build(): Library {
  const shipped = shippedFiles();
  const entities = `${textOf(shipped, 'entities.yaml').trimEnd()}\n${ENTITIES}`;
  const files = withFile(shipped, 'entities.yaml', entities);
  const articles = { payments: PAYMENTS, 'cold-chain': COLD_CHAIN } as const;
  const all = Object.entries(articles).reduce(
    (now, [id, text]) => withArticle(id, articleText(...text.trim().split('\n')), undefined, now),
    files,
  );
  return buildSound(all);
}

/** The sentences of an article's passages, captions aside, in order. */
export function sentencesOf(article: string, { corpus }: Library): string[] {
  const { passages = [] } = corpus.article(article) ?? {};
  return passages.flatMap(({ text }) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
}

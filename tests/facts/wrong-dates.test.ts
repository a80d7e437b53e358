import { it } from 'vitest';
import { FACTS } from '../support/knowledge.ts';
import { expectRefused, plant, plantFact } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;
const TENCENT_ICBC = 'company: tencent\n  bank: icbc';
const BAIDU_ICBC = 'company: baidu\n  bank: icbc';
const JD_ICBC = 'company: jd-finance\n  bank: icbc';
const JD_CEB = 'company: jd-finance\n  bank: ceb';
const ALIBABA_CCB = 'company: alibaba\n  bank: ccb';
const BAIDU_ABC = 'company: baidu\n  bank: abc';

it.each([
  ['a wrong year', TENCENT_ICBC, 'when: 2004', 'when: 2005'],
  ['a neighbour’s year', TENCENT_ICBC, 'when: 2004', 'when: 2015'],
  ['a neighbour’s year', BAIDU_ICBC, 'when: 2015', 'when: 2004'],
  ['a neighbour’s year', BAIDU_ICBC, 'when: 2015', 'when: 2017'],
  ['a wrong month', BAIDU_ABC, 'when: 2017-06', 'when: 2017-07'],
  ['a wrong day', ALIBABA_CCB, 'when: 2017-03-28', 'when: 2017-03-29'],
  ['a day too many', JD_ICBC, 'when: 2017-06', 'when: 2017-06-30'],
  ['a month too many', TENCENT_ICBC, 'when: 2004', 'when: 2004-06'],
  ['a month too many', BAIDU_ICBC, 'when: 2015', 'when: 2015-01'],
  ['a day too few', JD_CEB, 'when: 2017-08-31', 'when: 2017-08'],
  ['a month too few', ALIBABA_CCB, 'when: 2017-03-28', 'when: 2017'],
  ['a month too few', JD_ICBC, 'when: 2017-06', 'when: 2017'],
])('%s is refused: %s %s → %s', (_, after, from, to) => {
  const { files, line } = plant({ after, from, to });
  const date = to.slice('when: '.length);
  expectRefused(files, { file, line, what: new RegExp(`\\b${date}\\b`) });
});

it.each([
  ['2017-02-30', 'when: 2017-02-30'],
  ['2017-13', 'when: 2017-13'],
  ['2017-6', 'when: 2017-6'],
  ['6月', 'when: 6月'],
])('%s is no date', (_, to) => {
  const { files, line } = plant({ after: JD_ICBC, from: 'when: 2017-06', to });
  expectRefused(files, { file, line, what: /when.*date/ });
});

const YEARS =
  '如,早在与京东合作前,工行与腾讯的合作早在2004年就进行过,他们最新的成果包括在2017年春节前后推出"黄金红包"--腾讯微黄金;百度也在2015年启动了和工行的全面合作。';
const JUNE =
  '自今年3月28日阿里巴巴与中国建设银行全面合作之后,整个6月份先后有京东金融与工行、百度与农行、腾讯与中行宣布达成合作。';
const YEAR_2017 = '  year_from: 在2017年6月的密集的、一对一的联姻中\n';

it.each([
  ['百度–工行 2004', 'baidu', 'icbc', '2004', '', YEARS],
  ['腾讯–工行 2015', 'tencent', 'icbc', '2015', '', YEARS],
  ['京东金融–工行 2017-03-28', 'jd-finance', 'icbc', '2017-03-28', YEAR_2017, JUNE],
  ['腾讯–中行 2017-03-28', 'tencent', 'boc', '2017-03-28', YEAR_2017, JUNE],
  ['阿里巴巴–建行 2017-06', 'alibaba', 'ccb', '2017-06', YEAR_2017, JUNE],
])('a date that the quoted sentence says of its neighbour is refused: %s', (...row) => {
  const [, company, bank, date, yearFrom, quote] = row;
  const head = `- kind: partnership\n  company: ${company}\n  bank: ${bank}\n`;
  const { files, line } = plantFact(
    `${head}  when: ${date}\n${yearFrom}  form: 合作\n  quotes: ['${quote}']`,
  );
  expectRefused(files, { file, line: line + 3, what: new RegExp(`\\b${date}\\b`) });
});

it('京东–工行 2004 is refused: the year is that of 腾讯–工行', () => {
  const { files, line } = plantFact(
    `- kind: partnership\n  company: jd\n  bank: icbc\n  when: 2004\n  form: 合作\n  quotes: ['${YEARS}']`,
  );
  expectRefused(files, { file, line: line + 5, what: /jd and icbc/ });
});

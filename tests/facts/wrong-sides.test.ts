import { describe, it } from 'vitest';
import { FACTS } from '../support/knowledge.ts';
import { expectRefused, plant, plantFact } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;
const YEAR_2017 = 'year_from: 在2017年6月的密集的、一对一的联姻中';
const JUNE = '整个6月份先后有京东金融与工行、百度与农行、腾讯与中行宣布达成合作。';
const BOTH =
  '腾讯和百度都具有鲜明特点,这种特点也表现在其与银行的合作上,百度和农行的合作亮点,就在于双方将组建联合实验室,在"智能"上着力。';
const JD_BANKS =
  '京东金融的合作对象覆盖面则广得多,包括国有大行,全国性股份制银行,到区域的城商行、农商行,包括民生、光大、中信等';

const fact = (company: string, bank: string, quotes: readonly string[], more = 'form: 合作') => {
  const list = quotes.map((quote) => `    - '${quote}'`).join('\n');
  const head = `- kind: partnership\n  company: ${company}\n  bank: ${bank}`;
  return `${head}\n  ${more}\n  quotes:\n${list}`;
};

describe('both sides have to stand in one sentence', () => {
  it.each([
    ['the company stands in none', 'alibaba', 'boc', ['腾讯和中行的合作则聚焦于云计算']],
    ['the bank stands in none', 'tencent', 'ccb', ['腾讯和中行的合作则聚焦于云计算']],
    ['each stands in its own', 'tencent', 'ceb', ['腾讯和中行的合作则聚焦于云计算', JD_BANKS]],
    ['only the member is named', 'jd', 'ceb', [JD_BANKS]],
    ['only the group is named', 'tencent-fintech', 'boc', ['腾讯和中行的合作则聚焦于云计算']],
    ['the name is cut from a longer one', 'jd', 'citic', ['京东金融的合作对象覆盖面则广得多']],
  ])('%s', (_, company, bank, quotes) => {
    const { files, line } = plantFact(fact(company, bank, quotes));
    const what = new RegExp(`${company} and ${bank}`);
    expectRefused(files, { file, line: line + 5, what });
  });
});

describe('two members of an enumeration are no pair', () => {
  it.each([
    ['腾讯–农行', 'tencent', 'abc', JUNE],
    ['百度–中行', 'baidu', 'boc', JUNE],
    ['京东金融–农行', 'jd-finance', 'abc', JUNE],
    ['京东金融–中行', 'jd-finance', 'boc', JUNE],
    ['百度–工行', 'baidu', 'icbc', JUNE],
  ])('%s in the sentence of June', (_, company, bank, quote) => {
    const more = `when: 2017-06\n  ${YEAR_2017}\n  form: 合作`;
    const { files, line } = plantFact(fact(company, bank, [quote], more));
    const what = new RegExp(`${company} and ${bank}`);
    expectRefused(files, { file, line: line + 7, what });
  });

  it('腾讯–农行 in a sentence that speaks of both companies first', () => {
    const { files, line } = plantFact(fact('tencent', 'abc', [BOTH]));
    expectRefused(files, { file, line: line + 5, what: /tencent and abc/ });
  });
});

describe('ids', () => {
  const TENCENT_ICBC = 'company: tencent\n  bank: icbc';

  it.each([
    ['an unknown company', 'company: tencent', 'company: tencnt', /unknown id tencnt/],
    ['a name for an id', 'company: tencent', 'company: 腾讯', /unknown id 腾讯/],
    ['a bank as company', 'company: tencent', 'company: icbc', /icbc is a bank, not a company/],
    ['a regulator as company', 'company: tencent', 'company: pboc', /pboc is a regulator/],
  ])('%s is refused', (_, from, to, what) => {
    const { files, line } = plant({ after: 'form: 全面合作\n  areas', from, to });
    expectRefused(files, { file, line, what });
  });

  it('a company as bank is refused, and so is an unknown bank', () => {
    const { files, line } = plant({
      after: 'company: tencent\n',
      from: 'bank: boc',
      to: 'bank: jd',
    });
    expectRefused(files, { file, line, what: /jd is a company, not a bank/ });
    const other = plant({ after: 'company: tencent\n', from: 'bank: boc', to: 'bank: bco' });
    expectRefused(other.files, { file, line, what: /unknown id bco/ });
  });

  it('an unknown id of another kind of fact is refused', () => {
    const { files, line } = plant({
      after: '- kind: remark',
      from: 'entity: ant',
      to: 'entity: aant',
    });
    expectRefused(files, { file, line, what: /unknown id aant/ });
  });

  it('a fact that stands twice is refused and names its twin’s line', () => {
    const entry = `- kind: partnership\n  ${TENCENT_ICBC}\n  when: 2004`;
    const twin = plant({ from: entry, to: entry }).line;
    const { files, line } = plantFact(`${entry}
  form: 合作
  quotes: [工行与腾讯的合作早在2004年就进行过]`);
    expectRefused(files, { file, line, what: new RegExp(`line ${twin}\\b`) });
  });
});

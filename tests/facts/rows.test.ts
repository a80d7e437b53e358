import { describe, expect, it } from 'vitest';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { build } from '../support/knowledge.ts';

const TABLE =
  '| 公司 | 银行 | 时间 | 形式 |\n|---|---|---|---|\n| 腾讯 | 中国银行 | 2017年6月 | 合作 |\n| 百度 | 中国银行 | 2018年 | 合作 |';
const CONFIRMED = 'form: 合作\n  when: 2017-06\n  confirmed: 表头为合作清单';

function read(quotes: string, more = CONFIRMED, body = TABLE) {
  const facts = partnershipText('tencent', 'boc', 'QUOTE', more).replace("'QUOTE'", quotes);
  const built = build(withArticle('list', articleText('两家的合作清单：', body), facts));
  const ours = ({ file }: { file: string }) => file.endsWith('facts/list.yaml');
  return {
    facts: built.library?.facts.filter(({ article }) => article.id === 'list') ?? [],
    errors: built.problems.filter((each) => ours(each) && each.severity === 'error'),
  };
}

describe('a fact in a row of a table', () => {
  it('is quoted as the file has the row, and cites its cells', () => {
    const { facts, errors } = read("'| 腾讯 | 中国银行 | 2017年6月 | 合作 |'");
    expect(errors).toEqual([]);
    expect(facts.flatMap(({ quotes }) => quotes.map(({ quote }) => quote))).toEqual([
      '腾讯\t中国银行\t2017年6月\t合作',
    ]);
  });

  it('or as some of its cells', () => {
    const { facts } = read("'腾讯 | 中国银行'\n    - 2017年6月 | 合作");
    expect(facts.map(({ believed }) => believed.by)).toEqual(['person']);
  });

  it('needs a person: a table does not say how its cells belong together', () => {
    const { errors } = read("'腾讯 | 中国银行 | 2017年6月 | 合作'", 'form: 合作\n  when: 2017-06');
    expect(errors).toHaveLength(1);
  });

  it('and another row is not its proof', () => {
    expect(read("'百度 | 中国银行 | 2018年 | 合作'").errors).not.toEqual([]);
  });

  it.each(['拟合作的公司', '尚未签约'])(
    'a header of doubt (%s) counts for a sentence in a cell',
    (header) => {
      const body = `| ${header} |\n|---|\n| 2017年6月，腾讯与中国银行合作。 |`;
      const { errors } = read(
        "'2017年6月，腾讯与中国银行合作。'",
        'form: 合作\n  when: 2017-06',
        body,
      );
      expect(errors).toHaveLength(1);
    },
  );

  it('the same sentence under a plain header is believed', () => {
    const body = '| 事件 |\n|---|\n| 2017年6月，腾讯与中国银行合作。 |';
    const { facts } = read(
      "'2017年6月，腾讯与中国银行合作。'",
      'form: 合作\n  when: 2017-06',
      body,
    );
    expect(facts.map(({ believed }) => believed.by)).toEqual(['program']);
  });
});

it('a denial in the lead-in counts for an item', () => {
  const more = 'form: 合作\n  when: 2017-06';
  const list = (leadIn: string) => `${leadIn}\n\n- 2017年6月，腾讯与中国银行合作。`;
  const quote = "'2017年6月，腾讯与中国银行合作。'";
  expect(read(quote, more, list('以下消息不实：')).errors).toHaveLength(1);
  expect(read(quote, more, list('两家的大事：')).facts).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/import/byline.ts';

const read = (line: string) => {
  const byline = readByline(line);
  if (byline === undefined) return undefined;
  const { source = '-', author = '-', published = '-', isSourceGuessed } = byline;
  return [isSourceGuessed ? `${source}?` : source, author, published].join(' | ');
};

describe('a line about the text', () => {
  it.each([
    ['来源：鲸湾日报 作者：沈漫 2017-06-30', '鲸湾日报 | 沈漫 | 2017-06-30'],
    ['作者:沈漫　来源:鲸湾日报　发布时间:2017年6月30日 10:23', '鲸湾日报 | 沈漫 | 2017-06-30'],
    ['2017-06-30 10:23:45 来源：鲸湾日报', '鲸湾日报 | - | 2017-06-30'],
    ['2017年6月30日 10:23  鲸湾日报', '鲸湾日报? | - | 2017-06-30'],
    ['鲸湾日报 | 2017/6/30', '鲸湾日报? | - | 2017-06-30'],
    ['（文/沈漫）', '- | 沈漫 | -'],
    ['本报记者 沈漫', '- | 沈漫 | -'],
    ['發布時間：2017-06', '- | - | 2017-06'],
    ['By Ann Li | June 30, 2017', '- | Ann Li | 2017-06-30'],
    ['Source: Whale Bay Daily  Published: June 30, 2017', 'Whale Bay Daily | - | 2017-06-30'],
  ])('%s', (line, fields) => {
    expect(read(line)).toBe(fields);
  });

  it('may give the address', () => {
    expect(readByline('原文链接：https://example.org/a?b=1')?.url).toBe(
      'https://example.org/a?b=1',
    );
  });
});

describe('a line of the text', () => {
  it.each([
    '2017年6月30日,鲸湾银行与珠水科技签署合作协议。',
    '数据来源：鲸湾统计局年鉴第三卷',
    '鲸湾银行来了',
    '时间：2017年6月30日 地点：鲸湾',
    '作者认为天会晴',
    '2017年鲸湾银行的净利润增长了百分之三，董事长沈漫表示满意',
  ])('%s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

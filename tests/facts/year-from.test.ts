import { expect, it } from 'vitest';
import { build, FACTS } from '../support/knowledge.ts';
import { expectRefused, plant } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;
const after = 'company: jd-finance\n  bank: icbc';
const from = 'year_from: 在2017年6月的密集的、一对一的联姻中';

it.each([
  ['words without a year', 'year_from: 自今年3月28日阿里巴巴', /year_from does not say 2017/],
  ['another year', 'year_from: 百度也在2015年启动', /year_from does not say 2017/],
  ['words of no article', 'year_from: 在2017年7月的密集的', /letter for letter.*2017年7月/],
  ['another width', 'year_from: 在２０１７年6月的密集的', /letter for letter/],
])('the year has to stand in year_from: %s', (_, to, what) => {
  const { files, line } = plant({ after, from, to });
  expectRefused(files, { file, line, what });
});

it('a date whose sentence has no year is refused without year_from, and told so', () => {
  const { files, line } = plant({ after, from: `  ${from}\n`, to: '' });
  expectRefused(files, { file, line: line - 1, what: /2017-06/ });
  const [problem] = build(files).problems.filter(({ severity }) => severity === 'error');
  expect(problem?.remedy).toContain('year_from');
});

it('a sentence that has its own year takes none from elsewhere', () => {
  const { files, line } = plant({
    after: 'company: baidu\n  bank: icbc',
    from: 'when: 2015',
    to: 'when: 2017\n  year_from: 在2017年6月的密集的、一对一的联姻中',
  });
  expectRefused(files, { file, line, what: /2017/ });
});

it('year_from without a date says nothing', () => {
  const { files, line } = plant({ after, from: '  when: 2017-06\n', to: '' });
  expectRefused(files, { file, line, what: /no when/ });
});

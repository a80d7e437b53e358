import { describe, expect, it } from 'vitest';
import { believe, doubt, figure, partnership } from '../support/facts.ts';

describe('words of the library’s field', () => {
  it('where a number is published says nothing more', () => {
    expect(believe('财报显示,星桥用户3亿。', figure('3亿')).believed).toEqual({ by: 'program' });
    expect(doubt('季报显示,星桥用户3亿。', figure('3亿'))).toContain('季报');
  });

  it('that say of which time a number is belong to it', () => {
    expect(doubt('年化星桥用户3亿。', figure('3亿'))).toContain('the number may be that of 年化');
  });

  it('that end names make longer ones', () => {
    expect(doubt('星桥与北湾银行理财合作。', partnership())).toContain('北湾银行理财');
    expect(doubt('星桥与北湾银行保险合作。', partnership())).not.toContain('北湾银行保险');
  });
});

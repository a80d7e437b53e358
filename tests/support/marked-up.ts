import type { Library } from '../../src/library/library.ts';
import { buildSound, shippedFiles, withFile } from './knowledge.ts';

/** The id of the article below. */
export const MARKED_UP = 'marked-up';

/** An article as people write Markdown, without a publisher and without a date. */
export const MARKED_UP_TEXT = `---
title: 河湾三家银行的合作清单
author: 陆渡
url: https://example.org/hewan/list
tags: [合作, 河湾]
layout: post
inferred:
  author: 陆渡整理
  url: example.org
---
# 河湾三家银行的合作清单

陆渡整理，**“截至春天。”**其余见[原表](https://example.org/hewan "表")。

东江银行看重三件事：

1. 网点要*近*
2. 柜台要~~快~~慢
   - 老人先办
   - 孩子有凳子

| 公司 | 银行 | 时间 |
| --- | --- | --- |
| **青藤数科** | 东江银行 | 2017年6月 |
| 蓝桥支付 | 西江银行 | |

> 图1 河湾的桥

> 掌柜说：“桥还在。”
>
> 客人没有回答。

第一行写渡口，
第二行写码头。<br>第三行另起。

渡船一天四班[^1]。

[^1]: 冬天两班。
`;

/** An article without front matter. */
const BARE_TEXT = '# 渡口手记\n\n渡口在北岸，春天水浅。\n';

/** The shipped library with both articles. */
export function markedUpLibrary(): Library {
  const files = withFile(shippedFiles(), `articles/${MARKED_UP}.md`, MARKED_UP_TEXT);
  return buildSound(withFile(files, 'articles/bare.md', BARE_TEXT));
}

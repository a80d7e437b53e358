import fc from 'fast-check';
import type { SourceFile } from '../../src/files/source-file.ts';
import { anyCodePoint } from './any-code-point.ts';
import { shippedNames, withFile } from './knowledge.ts';

/** The id of the article below. */
export const HOSTILE = 'hostile';

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></textarea></pre></code><!--',
  '-->]]><?x?>',
  '</script><svg/onload=alert(1)>',
  '&lt;b&gt;&amp;quot;&#60;&NotEqualTilde;',
  'javascript:alert(1)',
  '<style>*{display:none}</style>',
  '<base href=//evil.example>',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<form action=//evil.example><input name=q autofocus>',
  '{{constructor}} {names} %s',
  '[x](javascript:alert(1))',
  '__proto__',
  '@everyone <@1>',
  '桥还在。',
  '`',
  '|',
];

/** Words of one line, as a browser and the loader give them back. */
export const hostileWords = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKUP) }, anyCodePoint), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((words) => words !== '');

/** Addresses, of which a few are on the web. */
export const hostileAddress = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://a.example',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    'https:/\\evil.example',
    'https://a.example/"><script>alert(1)</script>',
    "https://a.example/' onclick='alert(1)",
    'http://user:word@a.example/',
    'https://a.example/x',
  ),
  hostileWords.map((words) => `https://a.example/${words}`),
);

/** What strangers may write into a library: the same words in all its places. */
export interface HostileWords {
  readonly words: string;
  readonly url: string;
  readonly raw: string;
}

/** A library whose every text is hostile: its words as text, and once as whatever Markdown they are. */
export function hostileFiles({ words, url, raw }: HostileWords): SourceFile[] {
  const name = JSON.stringify(`甲${words}`);
  const entities = `
- { id: jia, kind: company, name: { zh-CN: ${name}, zh-TW: ${name}, en-US: ${name} }, names: [甲河数科], products: [${JSON.stringify(`丙${words}`)}] }
- { id: yi, kind: bank, name: { zh-CN: 乙河银行 } }
`;
  const text = asMarkdown(words);
  const proof = '2021年3月，甲河数科与乙河银行合作。';
  const said = JSON.stringify(words);
  const article = `---
title: ${JSON.stringify(`题${words}`)}
source: ${said}
author: ${said}
url: ${JSON.stringify(url)}
notice: ${said}
tags: [${said}]
language: zh-CN
published: 2021-05
inferred: { author: ${said}, source: ${said} }
---

## 节${text}

${proof}

段${text}

- 项${text}
  1. 次${text}

| 头${text} | 二 |
| --- | --- |
| 格${text} | b |

> 引${text}

> 图1 ${text}

~~~~~~~~~
码${words}
~~~~~~~~~

### 生

生${raw}
`;
  const facts = `
- kind: partnership
  company: jia
  bank: yi
  when: 2021-03
  form: 合作
  confirmed: ${said}
  quotes: ['${proof}']
`;
  return [
    ['entities.yaml', entities],
    [`articles/${HOSTILE}.md`, article],
    [`facts/${HOSTILE}.yaml`, facts],
  ].reduce((files, [path = '', content = '']) => withFile(files, path, content), shippedNames());
}

/** Any sign of ASCII may have a backslash before it in Markdown, and is itself then. */
function asMarkdown(words: string): string {
  return words.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

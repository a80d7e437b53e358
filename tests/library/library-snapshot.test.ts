import { createHash, type Hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import {
  fingerprint,
  type LibrarySnapshot,
  SNAPSHOT_VERSION,
} from '../../src/library/library-snapshot.ts';
import { fold } from '../../src/text/normalize.ts';
import { articleText } from '../support/article.ts';
import { withFile } from '../support/knowledge.ts';

/**
 * What was prepared of LIBRARY, by version. If the last line no longer fits, a cache of an earlier
 * build would be taken for one of this: raise SNAPSHOT_VERSION and add a line, never change one.
 */
const DIGESTS: Readonly<Record<number, string>> = {
  1: '532ea89c83af731ac4839f8ea03f8247136e3295be1fa5a35e9a7c4c9e334b33',
  2: 'a7faed6ba8d6b588e2e40bb8f5d8ea055b13cb512fdb50396116d6d3307aa4c4',
  3: '3976f98cf047578b9675b648131a3c6644c8ee426e192873f2fc62ef958e332a',
  4: '030d3c5a4dc7916e1c7256f8313a7c299e73b1a33ebea616dfcb861651edb833',
  5: '0f410b68727de6e8c6acaed7b3972e1f06f1f69e7cca01c43a35fcb27d448685',
  6: 'fedd45c9d55fe43b7ab808570206795029206238a38711e4c35bfadbd900c816',
  7: 'e6bbfd3cccb86bd920595b91dbc9cce793f55f797f862ec8dcfd255884c86958',
  8: '100ab3f1760ef044f6de58ab43cc0702e77accf2f1fea5b663ad7d702531e3dc',
  9: '56a07fa44182d543cfad34d531b9f9e2944cdc2010014f1d566e84780601fa53',
};

const ENTITIES = `
- { id: tencent, kind: company, name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent }, members: [wechat] }
- { id: wechat, kind: company, name: { zh-CN: 微信, zh-TW: 微信, en-US: WeChat } }
- { id: icbc, kind: bank, name: { zh-CN: 中国工商银行, zh-TW: 中國工商銀行, en-US: ICBC }, names: [工行], not: [工行业] }
- { id: boc, kind: bank, name: { zh-CN: 中国银行, zh-TW: 中國銀行, en-US: ABC }, names: [中行] }
`;
const ARTICLE = articleText(
  '## 合作与网点',
  '二〇一七年六月三十日,腾讯与工行签署协议,张三董事说:"双方将在云计算、大数据和人工智能方面合作。"',
  '> 图1 網點數量',
  '### 數字',
  '截至2018年底，ＩＣＢＣ有十一家網點，占百分之八十；微信的Fintech服务是指3.5亿人使用的支付。',
  '因为成本很高，所以位于上海市的😀网点关了。What is big data?',
  '其中行业网点有四百万张卡，在17年占百分之5、百分之十二点五；ABCD不是ABC，中行的工行业务一是存款。',
  '##忘了空格\n下面有线的一段。\n---',
);

const LIBRARY = [
  ['entities.yaml', ENTITIES],
  ['synonyms.yaml', '- [网点, 分行, branch]\n- [合作, cooperation]\n'],
  ['terms.yaml', 'areas:\n  - { name: 云计算, zh-TW: 雲端運算, en-US: cloud computing }\n'],
  ['articles/other.md', articleText('两篇文章，各有题名。')],
  ['articles/sample.md', ARTICLE],
].reduce(
  (files, [name = '', text = '']) => withFile(files, name, text),
  withFile([], 'README.md', ''),
);

function preparedOf(): LibrarySnapshot {
  const built = buildLibrary(LIBRARY, 'knowledge');
  if (built.library === undefined) throw new Error(JSON.stringify(built.problems));
  return built.takeSnapshot();
}

/** Takes any plain value, each part with its name. */
function take(hash: Hash, name: string, value: unknown): void {
  hash.update(`${name}:`);
  if (ArrayBuffer.isView(value)) {
    hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (value instanceof Map) take(hash, 'entries', [...value]);
  else if (typeof value === 'object' && value !== null) {
    const parts: [string, unknown][] = Object.entries(value).sort();
    for (const [key, part] of parts) take(hash, key, part);
  } else hash.update(`${value};`);
}

it('what is prepared changes only with its version', () => {
  const hash = createHash('sha256');
  take(hash, 'prepared', preparedOf());
  // The tables of folding are a dependency's and Unicode's; no sample has every character.
  for (let code = 0x3000; code < 0xa000; code++) hash.update(fold(String.fromCharCode(code)));
  expect({ [SNAPSHOT_VERSION]: hash.digest('hex') }).toEqual({
    [SNAPSHOT_VERSION]: DIGESTS[SNAPSHOT_VERSION],
  });
  expect(new Set(Object.values(DIGESTS)).size).toBe(SNAPSHOT_VERSION);
});

it('the fingerprint tells versions and platforms apart', () => {
  const of = (platform: Record<string, string>) => fingerprint(platform).toString('hex');
  expect(of({ icu: '1' })).toBe(of({ icu: '1' }));
  expect(of({ icu: '2' })).not.toBe(of({ icu: '1' }));
});

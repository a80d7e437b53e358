import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import zh from 'lunr-languages/lunr.zh.js';
import type { Peer } from './peer.ts';

stemmerSupport(lunr);
zh(lunr);
/** What the plugin has added; its types do not say. */
const chinese = (
  lunr as unknown as { zh: lunr.Builder.Plugin & { tokenizer: typeof lunr.tokenizer } }
).zh;

/** lunr with lunr-languages' Chinese, which cuts words with @node-rs/jieba where it is installed. */
export const lunrZh: Peer = {
  index(passages) {
    const index = lunr((builder) => {
      builder.use(chinese);
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const passage of passages) builder.add(passage);
    });
    // A question goes in as terms: in lunr's query language a colon or a plus would be syntax.
    return (question, limit) =>
      index
        .query((query) => {
          for (const token of chinese.tokenizer(question)) query.term(token, {});
        })
        .slice(0, limit)
        .map(({ ref }) => ref);
  },
};

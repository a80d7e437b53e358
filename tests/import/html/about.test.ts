import { describe, expect, it } from 'vitest';
import { draftOf, page, paragraphs } from './page.ts';

describe('what a page says about its article', () => {
  it('is read from the title and the byline', () => {
    expect(draftOf(page(paragraphs()))).toMatchObject({
      title: { kind: 'stated', value: '灯船望潮号明春开放' },
      source: { kind: 'stated', value: '兰亭晚报' },
      published: { kind: 'stated', value: '2024-03-12' },
      author: { kind: 'stated', value: '陆白' },
      language: { kind: 'stated', value: 'zh-CN' },
      byline: '2024年3月12日 09:30 来源：兰亭晚报 作者：陆白',
    });
  });

  const bare = (head: string) => `<html><head>${head}</head><body>${paragraphs()}</body></html>`;

  it('is the address that a browser wrote above a saved page', () => {
    const html = `<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/deng -->\n${bare('')}`;
    expect(draftOf(html).url).toEqual({ kind: 'stated', value: 'https://example.org/deng' });
  });

  it('is read from JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: '兰亭日报网' },
        {
          '@type': 'NewsArticle',
          headline: '灯船望潮号明春开放',
          datePublished: '2024-03-12T09:30:00+08:00',
          author: [{ '@type': 'Person', name: '陆白' }],
          publisher: { '@type': 'Organization', name: '兰亭晚报' },
          url: 'https://example.org/deng',
        },
      ],
    };
    const html = bare(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(draftOf(html)).toMatchObject({
      title: { value: '灯船望潮号明春开放' },
      source: { value: '兰亭晚报' },
      published: { value: '2024-03-12' },
      author: { value: '陆白' },
      url: { value: 'https://example.org/deng' },
    });
  });

  it('is read from meta elements', () => {
    const html = bare(
      `<meta property="og:title" content="灯船望潮号明春开放"><meta property="og:site_name" content="兰亭晚报">
       <meta property="article:published_time" content="2024-03-12T01:30:00Z"><meta name="author" content="陆白">
       <link rel="canonical" href="https://example.org/deng">`,
    );
    expect(draftOf(html)).toMatchObject({
      title: { kind: 'stated', value: '灯船望潮号明春开放' },
      source: { value: '兰亭晚报' },
      published: { value: '2024-03-12' },
      author: { value: '陆白' },
      url: { value: 'https://example.org/deng' },
    });
  });

  it('is guessed from the <title> where nothing else says it, with the words it comes from', () => {
    const draft = draftOf(bare('<title>灯船望潮号明春开放 - 兰亭晚报</title>'));
    const words = '灯船望潮号明春开放 - 兰亭晚报';
    expect(draft.title).toEqual({ kind: 'guessed', value: '灯船望潮号明春开放', words });
    expect(draft.source).toEqual({ kind: 'guessed', value: '兰亭晚报', words });
  });

  it('takes the year of a date from the data where the byline has none', () => {
    const html = bare(
      '<title>灯船</title><meta property="article:published_time" content="2024-03-12">',
    ).replace('<body>', '<body><h1>灯船望潮号明春开放</h1><p>发布时间：03-12 09:30</p>');
    expect(draftOf(html).published).toEqual({ kind: 'stated', value: '2024-03-12' });
  });

  it('is missing where the page says nothing', () => {
    const draft = draftOf(paragraphs());
    expect(draft.title).toBeUndefined();
    expect(draft.source).toBeUndefined();
    expect(draft.published).toBeUndefined();
  });
});

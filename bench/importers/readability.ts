import { Readability } from '@mozilla/readability';
import { readPage, writeArticle } from './read-page.ts';

const article = new Readability(readPage()).parse();
if (!article?.content) throw new Error('no article');
const { title, siteName, publishedTime, content } = article;
writeArticle({ title, source: siteName, published: publishedTime, html: content });

import { Defuddle } from 'defuddle/node';
import { readPage, writeArticle } from './read-page.ts';

const { title, site, published, content } = await Defuddle(readPage());
writeArticle({ title, source: site, published, html: content });

import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { buildSound, shippedNames, withFile } from './knowledge.ts';

const SOURCES = ['潮汐日报', '北岸观察', 'Harbour Weekly'];
const TOPICS = [['渡轮', '港务'], ['灯塔'], ['渡轮票务'], []];

/** The id of the n-th article of a shelf: 1 is the newest. */
export const shelfId = (n: number) => `shelf-${String(n).padStart(4, '0')}`;

/** A month apart each, back to 1925. */
const dateOf = (n: number) => {
  const months = 12 * 2024 + 11 - ((n - 1) % 1200);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** So many short articles of several sources, topics and years. @param more lines of front matter */
export function shelfFiles(count: number, more = ''): SourceFile[] {
  return Array.from({ length: count }, (_, n) => n + 1).reduce<SourceFile[]>((files, n) => {
    const topics = TOPICS[n % TOPICS.length] ?? [];
    const text = [
      '---',
      `title: 第${n}号航讯`,
      `source: ${SOURCES[n % SOURCES.length]}`,
      `published: ${dateOf(n)}`,
      'language: zh-CN',
      ...(topics.length === 0 ? [] : [`tags: [${topics.join(', ')}]`]),
      ...(more === '' ? [] : [more]),
      '---',
      '',
      n % 5 === 0 ? '## 潮位与風向' : '## 当日',
      '',
      `第${n}天无事。`,
      '',
    ];
    return withFile(files, `articles/${shelfId(n)}.md`, text.join('\n'));
  }, shippedNames());
}

const built = new Map<number, Library>();

export function shelf(count: number): Library {
  const library = built.get(count) ?? buildSound(shelfFiles(count));
  built.set(count, library);
  return library;
}

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSet } from '../../bench/read-set.ts';
import { emptyFolders } from '../support/empty-folders.ts';

const makeFolder = emptyFolders();
let folder = '';
beforeEach(async () => {
  folder = makeFolder();
  await write({});
});

async function write({
  corpus = '{"id":"a_0","title":"甲","text":"乙"}\n',
  queries = '{"id":"q","text":"甲？"}\n',
  qrels = 'q\ta_0\t1\n',
}) {
  await writeFile(join(folder, 'corpus.jsonl'), corpus);
  await writeFile(join(folder, 'queries.jsonl'), queries);
  await writeFile(join(folder, 'qrels.tsv'), qrels);
}

describe('a question set', () => {
  it('has passages with their document, place and title', async () => {
    await write({ corpus: '{"id":"n7_2","title":"甲","text":"乙"}\n{"id":"alone","text":"丙"}' });
    const { passages } = await readSet(folder);
    expect(passages).toMatchObject([
      { article: 'n7', id: 'n7_2', ordinal: 3, title: '甲', trail: [], text: '乙', line: 1 },
      { article: 'alone', id: 'alone', ordinal: 1, title: '', trail: [], text: '丙', line: 2 },
    ]);
  });

  it('has questions with the passages that answer them, grade 0 left out', async () => {
    await write({ qrels: 'q\ta_0\t1\nq\tb_0\t0\n\nother\tc_0\t1\n' });
    const { questions } = await readSet(folder);
    expect(questions).toEqual([{ id: 'q', text: '甲？', answers: [], relevant: new Set(['a_0']) }]);
  });

  it.each([
    ['broken JSON', { corpus: '{"id":"a_0","text":"乙"}\n{"id":' }, 'corpus.jsonl:2'],
    ['a passage without text', { corpus: '\n\n{"id":"a_0"}' }, 'corpus.jsonl:3'],
    ['an id that is no text', { queries: '{"id":1,"text":"甲？"}' }, 'queries.jsonl:1'],
    ['answers that are no list', { queries: '{"id":"q","text":"甲？","answers":"乙"}' }, ':1'],
  ])('tells file and line of %s', async (_, files, place) => {
    await write(files);
    await expect(readSet(folder)).rejects.toThrow(place);
  });

  it('names the file that is missing', async () => {
    await rm(join(folder, 'qrels.tsv'));
    await expect(readSet(folder)).rejects.toThrow('qrels.tsv');
  });
});

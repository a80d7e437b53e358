import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseQuestions } from '../../src/knowledge/parse-questions.ts';
import { parseTerms } from '../../src/knowledge/terms.ts';
import { lintKnowledge } from '../../src/run/lint-knowledge.ts';
import { parseSynonyms } from '../../src/search/question/synonyms.ts';
import { runProgram } from '../support/run-program.ts';
import { asShown, BLOCKS, inOneLine, piecesOf } from './document.ts';

const EXAMPLES = 'tests/adding-things/library';

describe('the examples of docs/adding-things.md', () => {
  it('are all files', () => {
    const shown = BLOCKS.filter(({ language }) => !['sh', 'text'].includes(language));
    expect(shown.length).toBeGreaterThan(12);
    expect(shown.filter(({ file }) => file === undefined)).toEqual([]);
  });

  // In in-a-copy.test.ts what is new is added to the program.
  const shown = BLOCKS.flatMap(({ file, isNew, ...rest }) =>
    file === undefined || isNew ? [] : { ...rest, file },
  );

  it.each(shown)('$file is as it is shown', ({ file, language, text }) => {
    const held = inOneLine(asShown(file, readFileSync(file, 'utf8')));
    const pieces = piecesOf(language, text).map(inOneLine);
    expect(pieces.filter((piece) => !held.includes(piece))).toEqual([]);
  });

  it.each([
    ['terms.yaml', parseTerms],
    ['synonyms.yaml', parseSynonyms],
    ['questions.yaml', parseQuestions],
  ])('%s is read without a problem', (name, parse) => {
    const path = `${EXAMPLES}/${name}`;
    expect(parse({ path, name, text: readFileSync(path, 'utf8') }).problems).toEqual([]);
  });
});

describe('the library with what the document adds', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  /** What a command prints, as the document shows it. */
  const shownOf = (command: string) => {
    const block = BLOCKS.find(({ text }) => text.startsWith(`$ ${command}`));
    return (block?.text ?? '')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && line !== '…');
  };
  /** What lint:knowledge prints, line by line, and its exit code. */
  const lint = async () => {
    const printed: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    const code = await lintKnowledge({ knowledgeDir: folder, maxFileMb: 1 });
    spy.mockRestore();
    return { code, printed };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yinzheng-adding-'));
    await cp('knowledge', folder, { recursive: true });
    await cp(`${EXAMPLES}/articles`, at('articles'), { recursive: true });
    await cp(`${EXAMPLES}/facts`, at('facts'), { recursive: true });
    const entities = await readFile(at('entities.yaml'), 'utf8');
    const added = await readFile(`${EXAMPLES}/entities.yaml`, 'utf8');
    const cmb = /(?<=- id: cmb\n(?: {2}.*\n)*) {2}unmentioned: true\n/u;
    expect(entities).toMatch(cmb);
    await writeFile(at('entities.yaml'), `${entities.replace(cmb, '')}\n${added}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('loads as the document says', async () => {
    const { code, printed } = await lint();
    const shown = shownOf('npm run --silent lint:knowledge');
    expect(shown.length).toBeGreaterThan(0);
    expect(printed.slice(-shown.length)).toEqual(shown);
    expect(code).toBe(0);
  });

  it('answers as the document says', async () => {
    const { stdout } = await runProgram(['console'], {
      env: { KNOWLEDGE_DIR: folder },
      input: '/partner 招行\n',
    });
    const shown = shownOf("echo '/partner 招行'");
    expect(shown.length).toBeGreaterThan(10);
    expect(stdout.trimEnd().split('\n')).toEqual(shown);
  });

  it('is refused as the document says', async () => {
    const facts = at('facts/2026-example-news.yaml');
    const sound = await readFile(facts, 'utf8');
    const faulty = sound
      .replace('when: 2026-03-05', 'when: 2025-03-05')
      .replace(/^ {2}confirmed: 双方.*\n/mu, '');
    await writeFile(facts, faulty);
    const { code, printed } = await lint();
    await writeFile(facts, sound);
    const shown = BLOCKS.filter(({ text }) => text.includes('2026-example-news.yaml:'))
      .flatMap(({ text }) => text.trim().split('\n'))
      .map((line) => line.replace('/tmp/library', folder));
    expect(shown).toHaveLength(2);
    expect(printed.filter((line) => line.includes(': error: '))).toEqual(shown);
    expect(code).toBe(1);
  });

  it('is warned of a question as the document says', async () => {
    await writeFile(at('questions.yaml'), '- 银行的核心诉求是什么？\n- 腾讯的总部在哪里？\n');
    const { printed } = await lint();
    const [shown] = BLOCKS.filter(({ text }) => text.includes('questions.yaml:2'));
    expect(printed).toContain(shown?.text.trim().replace('/tmp/library', folder));
  });
});

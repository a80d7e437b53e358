import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourceFile } from '../../src/files/source-file.ts';
import { enUS } from '../../src/surfaces/texts/en-US.ts';
import { LOCALES, nearestLocale } from '../../src/surfaces/texts/locales.ts';
import { OTHER_LOCALES } from '../../src/text/locale.ts';
import { checkCommandList } from '../e2e/bench/validate/check-command.ts';
import { describeProblem } from '../e2e/bench/validate/problem.ts';
import { textsOf } from '../support/discord-body.ts';
import { shippedFiles, textOf, withFile } from '../support/knowledge.ts';
import { onMessage, slash } from '../support/sent.ts';
import { addedTo } from './document.ts';

/** Before every text of the new locale, whose words are English otherwise. */
const MARK = 'ƒ';
/** A locale that Discord has and the interface does not. */
const NEW = OTHER_LOCALES.find((locale) => nearestLocale(locale) === undefined) ?? 'vi';
const folder = mkdtempSync(join(tmpdir(), 'locale-'));
let program: Awaited<ReturnType<typeof loadProgram>>;
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles a copy of the program with the command of the document, and with a locale more. */
beforeAll(async () => {
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  addCommand();
  const texts = join(folder, 'src/surfaces/texts');
  // The website's texts take values as functions do, so they are those of another locale.
  const { web: _, ...written } = enUS;
  const own = JSON.stringify(marked(written)).replace(
    '"commands":{',
    `$&${addedTo('src/surfaces/texts/en-US.ts').replace(/(?<=: ')/gu, MARK)}`,
  );
  const imports =
    "import type { Catalogue } from './texts.ts';\nimport { webEnUS as web } from './web-en-US.ts';\n";
  writeFileSync(
    join(texts, 'added.ts'),
    `${imports}export const added: Catalogue = { ...${own}, web };\n`,
  );
  const list = join(texts, 'locales.ts');
  const entered = readFileSync(list, 'utf8')
    .replace(/^import \{ enUS \}.*\n/m, "$&import { added } from './added.ts';\n")
    .replace(/^ +'en-US': enUS,\n/m, `$&  '${NEW}': added,\n`);
  writeFileSync(list, entered);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: folder,
    stdio: 'inherit',
  });
  program = await loadProgram();
});

it('the command of the document lists the articles', () => {
  const shown = program.reply(slash('articles', {}), 'zh-CN').join('\n');
  const unknown = program.reply(slash('articles', { source: '无人日报' }), 'zh-CN').join('\n');
  const titles = program.library.corpus.articles.map(({ title }) => title);
  expect(titles.filter((title) => !shown.includes(title))).toEqual([]);
  expect(titles.filter((title) => unknown.includes(title))).toEqual([]);
});

it('Discord takes every command in a locale that is one file and one entry', () => {
  const { COMMANDS } = program;
  const list = JSON.parse(JSON.stringify(COMMANDS.map(({ data }) => data)));
  expect(checkCommandList(list).map(describeProblem)).toEqual([]);
  for (const { data } of COMMANDS) {
    for (const each of [data, ...('options' in data ? (data.options ?? []) : [])]) {
      expect(each.name_localizations?.[NEW]).toMatch(MARK);
    }
  }
});

it.each([
  ['/help', slash('help', {})],
  ['an unknown command', slash('nonsense', {})],
  ['no question', slash('ask', {})],
  ['a question that nothing answers', slash('ask', { question: '今晚吃什么' })],
  ['half a comparison', slash('compare', { a: '腾讯' })],
  ['a message that says nothing of the library', onMessage('找出处', '今晚吃什么，明天再说。')],
])('its readers are answered in its words, and those the library has for it: %s', (_, asked) => {
  const [own, english] = [program.reply(asked, NEW), program.reply(asked, 'en-GB')];
  expect(own.map(withoutMarks)).toEqual(english.map(withoutMarks));
  for (const text of own) expect(text).toContain(MARK);
});

/** Does what docs/adding-things.md says of a command. */
function addCommand(): void {
  for (const file of ['src/commands/articles.ts', 'src/source/list-articles.ts']) {
    writeFileSync(join(folder, file), addedTo(file));
  }
  const registry = 'src/commands/registry.ts';
  const imported = "import { articles } from './articles.ts';\n";
  edit(registry, (text) => imported + text.replace(/^ {2}help,\n/mu, `${addedTo(registry)}$&`));
  const keys = 'src/surfaces/texts/texts.ts';
  edit(keys, (text) => text.replace(/^interface OptionKeys \{\n/mu, `$&${addedTo(keys)}`));
  for (const locale of LOCALES) {
    const words = addedTo('src/surfaces/texts/en-US.ts');
    edit(`src/surfaces/texts/${locale}.ts`, (text) =>
      text.replace(/^ {2}commands: \{\n/mu, `$&${words}`),
    );
  }
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function marked(part: object): object {
  const entries = Object.entries(part).map(([key, each]: [string, string | object]) => [
    key,
    typeof each === 'string' ? `${MARK}${each}` : marked(each),
  ]);
  return Object.fromEntries(entries);
}

/** Also without the names that Discord knows commands by: ` · /ask`. */
function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '').replace(/ · \/\w+/g, '');
}

/** The same file with words for the new locale wherever there are English ones. */
function withWords(files: readonly SourceFile[], name: string): SourceFile[] {
  const text = textOf(files, name).replace(
    /en-US: ("[^"]*"|[^,}]*[^,} ])/g,
    (english, words: string) => `${english}, ${NEW}: "${MARK}${words.replaceAll('"', '')}"`,
  );
  return withFile(files, name, text);
}

async function loadProgram() {
  const load = (file: string) => import(pathToFileURL(join(folder, 'dist', file)).href);
  const { COMMANDS }: typeof import('../../src/commands/registry.ts') =
    await load('commands/registry.js');
  const { toLocale }: typeof import('../../src/surfaces/texts/locales.ts') = await load(
    'surfaces/texts/locales.js',
  );
  const { buildLibrary }: typeof import('../../src/library/build-library.ts') = await load(
    'library/build-library.js',
  );
  const { planInteraction }: typeof import('../../src/interaction/plan-interaction.ts') =
    await load('interaction/plan-interaction.js');
  const { answerRequest }: typeof import('../../src/interaction/answer-request.ts') = await load(
    'interaction/answer-request.js',
  );
  const files = ['entities.yaml', 'terms.yaml'].reduce(withWords, shippedFiles());
  const { library, problems } = buildLibrary(files, 'knowledge');
  if (library === undefined) throw new TypeError(JSON.stringify(problems));
  const about = { library, loadedAt: new Date(0), version: '0', commands: COMMANDS };
  /** What someone reads whose Discord has this locale. */
  const reply = (asked: Parameters<typeof planInteraction>[0], locale: string): string[] => {
    const plan = planInteraction(asked, toLocale(locale), COMMANDS);
    if (plan.kind !== 'message') throw new TypeError(`planned ${plan.kind}`);
    return textsOf(answerRequest(plan.request, about).reply);
  };
  return { COMMANDS, library, reply };
}

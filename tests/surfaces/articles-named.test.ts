import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, sameTexts } from '../../src/answer/blocks.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Library } from '../../src/library/library.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { CATALOGUES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { libraryOfOneCompany } from '../support/big-libraries.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import { carryOut, click, contextOf, messageOf, plan, respond } from '../support/interactions.ts';
import { severalArticles } from '../support/several-articles.ts';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** How a surface names an article, and whether it gives its notice as well. */
interface Manner {
  readonly quotationMarks: readonly [string, string];
  readonly hasNotices: boolean;
}

const ON_CONSOLE: Manner = { quotationMarks: ['', ''], hasNotices: true };

/** A card gives the notice where one looks a passage up, and only there. */
function onCard({ kind }: Answer, locale: Locale): Manner {
  const [open = '', close = ''] = CATALOGUES[locale]['reply.title'].split('{title}');
  return { quotationMarks: [open, close], hasNotices: kind === 'source' || kind === 'source-gone' };
}

/** Checks that a reply names source and date of the articles it quotes, and of no others. */
function expectNamed(
  text: string,
  answer: Answer,
  library: Library,
  locale: Locale,
  { quotationMarks: [open, close], hasNotices }: Manner,
): number {
  const speaker = createSpeaker(locale, library, String);
  // A comparison cites its facts by their paragraph numbers.
  const [rows, others] = [true, false].map((isRow) =>
    citationsOf(answer.blocks.filter(({ kind }) => (kind === 'comparison') === isRow)),
  );
  const shown = others?.filter(({ quote }) => text.includes(quote.slice(0, BEGINNING)));
  const quoted = new Set([...(rows ?? []), ...(shown ?? [])].map(({ article }) => article));
  // An article with the same text is named by its title and source, and not quoted.
  const pointedTo = new Set(
    [...sameTexts(answer.blocks).values()].flatMap(({ named }) =>
      named.map((each) => each.article),
    ),
  );
  for (const article of library.corpus.articles) {
    const { title, source, published, notice } = article;
    const isQuoted = quoted.has(article);
    if (source === undefined || published === undefined) throw new RangeError('all are dated');
    const line = `${open}${title}${close} · ${source} · ${speaker.date(published)}`;
    expect(text.includes(line), `${line}\n${text}`).toBe(isQuoted);
    const words = pointedTo.has(article) ? [] : [title, source];
    for (const each of words) expect(text.includes(each), `${each}\n${text}`).toBe(isQuoted);
    if (notice !== undefined) expect(text.includes(notice), text).toBe(isQuoted && hasNotices);
  }
  return quoted.size;
}

/** Enough of a quote to know it by where it is cut. */
const BEGINNING = 12;

const plain = (body: object) =>
  textsOf(body).join('\n').replaceAll('**', '').replace(/\\(.)/gsu, '$1');

/** The bodies of a line: every page, and what its buttons for more and for a passage show. */
function bodiesOf(line: string, library: Library, locale: Locale) {
  const context = contextOf({ library, locale });
  const first = respond(toInteraction(parseLine(line, COMMANDS)), context);
  const all = [first];
  for (let last = first; ; ) {
    const message = messageOf(last.reply, { ephemeral: true });
    const next = partsOf(last.reply).find(
      ({ label }) => label === CATALOGUES[locale]['control.page-after'],
    )?.custom_id;
    if (!next) break;
    last = carryOut(plan(click(next, { message }), context), context);
    all.push(last);
  }
  const opened = buttonIdsOf(first.reply)
    .filter((id) => /^v1:(?:more|near|source):/u.test(id))
    .map((id) => carryOut(plan(click(id), context), context));
  return [...all, ...opened];
}

const NAMES = [
  '蚂蚁金服',
  '蚂蚁集团',
  '腾讯',
  '百度',
  '建行',
  '工行',
  '农行',
  '中行',
  '阿里巴巴',
  '四大行',
];
const several = severalArticles();
const PARAGRAPHS = several.corpus.passages.map(({ text }) => text);

describe.each([
  ['a name', NAMES.flatMap((name) => [`/partner ${name}`, `/timeline ${name}`, `/ask ${name}`])],
  [
    'a filter',
    NAMES.flatMap((name) => [
      `/partner ${name} kind:合作 year:2021`,
      `/timeline ${name} year:2020`,
      `/partner ${name} year:1999`,
    ]),
  ],
  [
    'all',
    ['/timeline', '/timeline kind:合作', '/timeline from:2020 to:2021', '/help', '/ask 鲸鱼'],
  ],
  [
    'two names',
    NAMES.flatMap((a, n) =>
      NAMES.slice(n + 1).flatMap((b) => [
        `/partner ${a}和${b}`,
        `/compare ${a} ${b}`,
        `/ask ${a}和${b}合作了什么`,
      ]),
    ),
  ],
  [
    'a question',
    [
      '/ask 灯塔贷款',
      '/ask 海岸论坛上谈到了什么',
      '/ask 蚂蚁集团在会上发言',
      '/ask 谁和建行合作',
      '/ask 最新的合作是哪个',
      '/ask 合作最多的公司是哪家',
      '/ask 蚂蚁和工行合作了什么？百度和建行呢？',
      '/ask 2021年的合作',
    ],
  ],
  [
    'a passage',
    [
      '/source 灯塔贷款',
      '/source 合作',
      '/source ¶1',
      '/source second ¶3',
      '/source 999-00000000',
      ...PARAGRAPHS.map((text) => `/source ${text.slice(0, 12)}`),
    ],
  ],
  [
    'a message',
    [
      ...PARAGRAPHS.map((text) => `/找出处 ${text}`),
      `/找出处 ${PARAGRAPHS.join('')}`,
      '/找出处 2021年5月,蚂蚁集团与农行合作。2018年3月,蚂蚁金服与建设银行合作。',
      '/找出处 昨夜的台风吹倒了三棵老榕树。',
    ],
  ],
] as const)('whoever asks for %s', (_, lines) => {
  it.each(LOCALES)('reads of exactly the articles that are quoted (%s)', (locale) => {
    let quoted = 0;
    for (const line of lines) {
      for (const { answer, reply } of bodiesOf(line, several, locale)) {
        expectGoodBody(reply);
        quoted += expectNamed(plain(reply), answer, several, locale, onCard(answer, locale));
        const text = renderConsole(answer, locale, several, createStyle(false));
        expectNamed(text.replace(/[【】]/gu, ''), answer, several, locale, ON_CONSOLE);
      }
    }
    expect(quoted).toBeGreaterThan(0);
  });
});

it('each page of a long list names the articles of its own facts', () => {
  const library = libraryOfOneCompany(120);
  for (const line of ['/partner 腾讯', '/timeline', '/timeline 腾讯 kind:数据']) {
    const pages = bodiesOf(line, library, 'zh-CN');
    expect(pages.length).toBeGreaterThan(3);
    for (const { answer, reply } of pages) {
      const text = plain(reply);
      const facts = library.facts.filter(({ quotes: [first] }) =>
        text.includes(`> ${first?.quote}`),
      );
      const quoted = new Set(facts.map(({ article }) => article));
      for (const article of library.corpus.articles) {
        const { title, notice = '' } = article;
        expect(text.includes(`《${title}》`), `${title}\n${text}`).toBe(quoted.has(article));
        const isSaid = answer.kind === 'source' && quoted.has(article);
        expect(
          text.includes(notice),
          `${notice}
${text}`,
        ).toBe(notice === '' || isSaid);
      }
    }
  }
});

import { describe, expect, it } from 'vitest';
import { completeQuestion, type Reader } from '../../src/suggest/complete-question.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { buildSound, shippedFiles, shippedLibrary, withFile } from '../support/knowledge.ts';

const library = shippedLibrary();
const complete = (typed: string, locale: Locale = 'zh-CN', over = library) => {
  const speaker = createSpeaker(locale, over, String);
  const phrase: Reader['phrase'] = (ask) =>
    'key' in ask ? speaker.say(ask.key, ask.values) : ask.words;
  return completeQuestion(typed, over, { locale, phrase }).map(phrase);
};

describe('a question is suggested', () => {
  it.each([
    ['its beginning', '直销', '直销银行的呼声为什么隐没了？'],
    ['words within it', '核心诉求', '银行的核心诉求是什么？'],
    ['a heading', '金融科技冲击', '金融科技冲击下的银行核心诉求是什么?'],
    ['half a word', '联名', '京东金融发行了多少张联名卡？'],
    ['words in any order', '联名卡 京东金融', '京东金融发行了多少张联名卡？'],
    ['another script', '銀行網點', '银行网点会消失吗？'],
    ['a name', '百度', '百度与中国农业银行合作了什么？'],
    ['half a name', '腾', '腾讯与中国银行合作了什么？'],
    ['another name', 'ICBC', '腾讯与中国工商银行合作了什么？'],
    ['initials of a name', 'gsyh', '百度与中国工商银行合作了什么？'],
    ['a name in pinyin', 'tengxun', '腾讯与中国银行合作了什么？'],
    ['words in pinyin', 'zhixiao', '直销银行的呼声为什么隐没了？'],
    ['two names', '腾讯和中国银行', '腾讯与中国银行合作了什么？'],
    ['a field of a fact', '区块链', '腾讯与中国银行合作了什么？'],
  ])('by %s', (_, typed, question) => {
    expect(complete(typed)).toContain(question);
  });

  it('by a measure', () => {
    const figure = complete('电商平台').find((question) => question.includes('“搭建了电商平台”'));
    expect(figure).toContain('京东金融');
  });

  it('in the language of the user', () => {
    expect(complete('Tencent', 'en-US')).toContain(
      'What do Tencent and Bank of China work on together?',
    );
    expect(complete('騰訊', 'zh-TW')).toContain('騰訊與中國銀行合作了什麼？');
  });

  it('where nothing is typed: all, those in the script of the user first', () => {
    expect(complete('')[0]).toBe(library.questions[0]?.text);
    expect(complete('', 'en-US')[0]).toMatch(/^[\p{Script=Latin}\P{L}]+$/u);
    expect(new Set(complete(''))).toEqual(new Set(complete(' ')));
  });
});

it('what begins as typed comes before what holds it', () => {
  const all = complete('银行网点');
  expect(all.indexOf('银行网点会消失吗？')).toBe(0);
  expect(all.indexOf('李晓枫怎么看银行网点？')).toBeGreaterThan(0);
});

describe('who, why or what alone leaves open what is asked: all are suggested', () => {
  it.each(['谁', 'why', 'who', 'how many', '多少', '哪些', '😀', '***'])('%s', (typed) => {
    for (const locale of LOCALES) {
      expect(new Set(complete(typed, locale))).toEqual(new Set(complete('', locale)));
    }
  });

  it.each([
    ['why', 'zh-CN', '银行为什么迫切地拥抱互联网巨头？'],
    ['为何', 'zh-CN', '银行为什么迫切地拥抱互联网巨头？'],
    ['when', 'en-US', 'When did Alibaba and China Construction Bank start working together?'],
    ['多少', 'zh-CN', '蚂蚁金服十多年来合作了多少家银行？'],
  ] as const)('those that ask so come first: %s', (typed, locale, question) => {
    expect(complete(typed, locale)[0]).toBe(question);
  });

  it('an English question word finds English questions, whoever types it', () => {
    for (const locale of LOCALES) {
      expect(complete('what', locale)).toContain(
        'What did JD Finance and China Everbright Bank sign?',
      );
      expect(complete('when', locale)[0]).toMatch(/^When did/);
      expect(complete('who', locale)[0]).toMatch(/^[\p{Script=Latin}\P{L}]+$/u);
    }
    expect(complete('what', 'en-US')).toContain(
      'What do Tencent and Bank of China work on together?',
    );
  });
});

describe('nothing far off', () => {
  it.each(['今天天气', 'weather', '红烧肉', '2016', 'qz', '华为', 'a'.repeat(6000)])(
    '%.20j',
    (typed) => {
      expect(complete(typed)).toEqual([]);
    },
  );
});

it('none is suggested twice', () => {
  for (const typed of ['', '银行', '腾讯', '合作', 'bank']) {
    expect(new Set(complete(typed)).size).toBe(complete(typed).length);
  }
});

it('a question that people wrote is suggested as they wrote it', () => {
  const over = buildSound(withFile(shippedFiles(), 'questions.yaml', '- 四大行都和谁合作？\n'));
  expect(complete('四大行都', 'zh-CN', over)[0]).toBe('四大行都和谁合作？');
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { comparedSentencesOf, differencesOf } from '../../src/answer/verdict.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { sidesOf } from '../../src/facts/facts.ts';
import { FACT_KINDS } from '../../src/facts/kinds.ts';
import type { Citation } from '../../src/knowledge/citation.ts';
import { fold } from '../../src/text/normalize.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { drawFact } from '../answer/read-answer.ts';
import { contextOf, respond } from '../support/interactions.ts';
import { build, filesOf } from '../support/knowledge.ts';
import { runProgram } from '../support/run-program.ts';

const { library, problems } = loadExample();

function loadExample() {
  const { library, problems } = build(filesOf('examples'));
  if (library === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return { library, problems };
}

/** What is answered to a line of the console. */
function answerTo(line: string): Answer {
  const interaction = toInteraction(parseLine(line, COMMANDS));
  return respond(interaction, contextOf({ library })).answer;
}

function placeOf({ passage }: Citation): string {
  return `${passage.article}#${passage.ordinal}`;
}

/** The passages that an answer cites, each once, in order. */
function placesIn({ blocks }: Answer): string[] {
  return [...new Set(citationsOf(blocks).map(placeOf))];
}

function factsIn({ blocks }: Answer): string[] {
  return factsOf(blocks).map(drawFact);
}

describe('the example library', () => {
  it('loads with nothing to mend', () => {
    expect(problems).toEqual([]);
  });

  it('has facts of every kind, plans among them, and proves most partnerships and figures by itself', () => {
    const { facts } = library;
    expect(facts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(
      new Set(FACT_KINDS.map(({ kind }) => kind)),
    );
    expect(facts.filter(({ status }) => status === 'planned').length).toBeGreaterThanOrEqual(4);
    for (const kind of ['partnership', 'figure']) {
      const all = facts.filter((fact) => fact.kind === kind);
      const proved = all.filter(({ believed }) => believed.by === 'program');
      expect(proved.length, kind).toBeGreaterThan(all.length / 2);
    }
  });

  it.each(library.questions.map(({ text }) => text))('answers what it suggests: %s', (ask) => {
    expect(['fact', 'passages']).toContain(answerTo(`/ask ${ask}`).kind);
  });

  it.each(library.entities.all.map(({ name }) => name['zh-CN']))('knows %s by name', (name) => {
    // Of some the articles speak without a fact: they get the passages that name them.
    const { kind } = answerTo(`/partner "${name}"`);
    expect(['facts', 'nearest', 'not-mentioned']).toContain(kind);
  });
});

describe('facts about museums', () => {
  it.each([
    ['澜汀大学与澜汀航海博物馆签署了什么协议？', 'lanting-university–lanting-maritime 2022-05-18'],
    ['鸥嘴灯塔博物馆哪一年和晶浦光学厂签订协议？', 'jingpu-optics–ouzui-lighthouse 2017-03'],
    ['丰屿造船厂有多少职工？', 'fengyu-shipyard'],
    ['2023年航海博物馆新增了多少件藏品？', 'lanting-maritime 2023'],
    ['瀾汀市檔案館和瀾汀美術館合作了什麼？', 'lanting-archive–lanting-art 2023-01/2023-06'],
    ['澜汀港务集团持有丰屿造船厂多少股份？', 'port-group–fengyu-shipyard'],
    ['航海博物馆最早和谁合作？', 'lanting-maritime–lanyuan 2018'],
    ['澜汀市档案馆最新和谁合作？', 'lanting-archive–lanting-art 2023-01/2023-06'],
    ['How many galleries does the Lanting Maritime Museum have?', 'lanting-maritime'],
    [
      'What do the Lanting Maritime Museum and the Lanyuan Ship Model Collection do together?',
      'lanting-maritime–lanyuan 2018',
    ],
    [
      'When did Lanting University and the Halvorsund Museum of Navigation sign a memorandum?',
      'lanting-university–halvorsund 2024-09',
    ],
  ])('%s', (ask, fact) => {
    const answer = answerTo(`/ask ${ask}`);
    expect(answer.kind).toBe('fact');
    expect(factsIn(answer)).toContain(fact);
  });

  it('with whom one works, and with whom else', () => {
    expect(factsIn(answerTo('/ask 听潮山天文台和谁合作？'))).toEqual([
      'lanting-university–tingchao-observatory 2027 planned',
      'lanting-university–tingchao-observatory 2025-06',
      'tingchao-observatory–lanting-maritime 2023-04',
      'fengyu-shipyard–tingchao-observatory 2006',
    ]);
    const others = factsIn(answerTo('/ask 除了航海博物馆，澜汀大学还和谁合作？'));
    expect(others).toContain('lanting-university–tideline 2024-03');
    expect(others.some((fact) => fact.includes('lanting-maritime'))).toBe(false);
    expect(factsIn(answerTo('/ask Who works with Lanting University?'))).toContain(
      'lanting-university–halvorsund 2024-09',
    );
  });

  it('of a group its members', () => {
    expect(factsIn(answerTo('/partner 澜汀博物馆联盟'))).toContain(
      'jingpu-optics–ouzui-lighthouse 2017-03 via ouzui-lighthouse',
    );
  });

  it('of two museums side by side', () => {
    const compared = answerTo('/compare 航海博物馆 缆园船模馆');
    expect(compared.kind).toBe('comparison');
    expect(placesIn(compared)).toContain('2021-interview-ji-wangchuan#8');
    expect(answerTo('/ask 航海博物馆和缆园船模馆有什么区别？').kind).toBe('comparison');
  });

  it('by their dates, the newest first', () => {
    expect(factsIn(answerTo('/timeline 澜汀市档案馆 from:2022 to:2023'))).toEqual([
      'lanting-archive–lanting-art 2023-01/2023-06',
      'lanting-archive–lanting-maritime 2022-11-03',
      'lanting-archive 2022-11-01/..',
      'lanting-university–lanting-archive 2022-01/2022-06',
    ]);
  });
});

describe('passages about museums', () => {
  it.each([
    ['新补的玻璃侧面为什么刻着年份？', '2019-ouzui-lens#9'],
    ['哪家博物馆与晶浦光学厂合作？', '2019-ouzui-lens#8'],
    ['青隼号哪一年拆解？', '2020-qingsun-launch#4'],
    ['缆园船模馆把自己定位为什么？', '2021-interview-ji-wangchuan#8'],
    ['下载海图要注册吗？', '2022-harbour-charts#1'],
    ['1861年的海圖上，海關碼頭前面水深多少？', '2022-harbour-charts#3'],
    ['第三展厅展出什么？', '2023-fog-exhibition-review#3'],
    ['最重的铸铁锚有几吨？', '2024-maritime-annual-report#6'],
    ['沈若舟是什么职务？', '2024-maritime-annual-report#13'],
    ['哈雷彗星回来那年有多少人上山？', '2025-observatory-150-years#7'],
    ['谁说“请等一会儿，抬头看”？', '2025-observatory-150-years#12'],
    ['What did Tove Brennholt say?', '2024-yongshun-cargo#9'],
    ['How many objects has the institute mapped?', '2024-yongshun-cargo#3'],
    ['Who carved a cat into the tiller?', '2025-tram-guide#3'],
    ['Which bus leaves for Ouzui Head?', '2025-tram-guide#5'],
    ['Where is the noodle stall?', '2025-tram-guide#11'],
  ])('%s', (ask, place) => {
    const answer = answerTo(`/ask ${ask}`);
    expect(['passages', 'fact']).toContain(answer.kind);
    expect(placesIn(answer)[0]).toBe(place);
  });
});

describe('what the articles do not say', () => {
  it.each(['今天天气怎么样？', '澜汀市长是谁？', 'Who is the mayor of Lanting?'])(
    'finds nothing for %s',
    (ask) => {
      expect(placesIn(answerTo(`/ask ${ask}`))).toEqual([]);
    },
  );

  it.each(['航海博物馆与赤锚基金会合作了什么？', '航海博物馆2019年的收入是多少？'])(
    'is sure of nothing for %s',
    (ask) => {
      expect(answerTo(`/ask ${ask}`).kind).toBe('nearest');
    },
  );

  it('knows a museum by name that no article mentions', () => {
    expect(answerTo('/ask 澜汀水族馆和谁合作？').kind).toBe('not-mentioned');
  });
});

describe('a message about museums', () => {
  it.each([
    ['quoted', '澜汀航海博物馆有藏品18642件。', '2024-maritime-annual-report#5'],
    ['quoted', '2023年4月，航海馆与听潮山天文台签署合作协议。', '2024-maritime-annual-report#8'],
    ['quoted', '瀾汀市檔案館有海圖2300幅。', '2022-harbour-charts#2'],
    ['quoted', 'The Lanting Maritime Museum has 14 galleries.', '2025-tram-guide#2'],
    ['near', 'The project costs 64 million yuan.', '2024-yongshun-cargo#7'],
    [
      'near',
      '2023年11月20日，澜汀航海博物馆与珀州博物馆签署合作备忘录。',
      '2024-maritime-annual-report#9',
    ],
  ])('%s: %s', (kind, message, place) => {
    const [claim] = claimsOf(message);
    expect(claim?.kind).toBe(kind);
    expect(claim && comparedSentencesOf(claim).map(({ citation }) => placeOf(citation))).toEqual([
      place,
    ]);
  });

  it('shows what differs, and finds nothing for what is about something else', () => {
    const [name, off] = claimsOf(
      '2023年11月20日，澜汀航海博物馆与珀州博物馆签署合作备忘录。小米手机这个月卖得不错。',
    );
    expect(name && differencesOf(name)).toEqual([
      { kind: 'name', said: '珀州博物馆', source: '哈沃松航海博物馆' },
    ]);
    expect(off?.kind).toBe('not-found');
  });

  function claimsOf(message: string) {
    const { blocks } = answerTo(`/找出处 ${message}`);
    return blocks.flatMap((block) => (block.kind === 'claim' ? [block.verdict] : []));
  }
});

describe('what its kinds are for', () => {
  it.each([
    ['/ask 澜汀大学和哪些博物馆合作', 4],
    ['/ask Which museums work with Lanting University?', 4],
    ['/ask 哪家博物馆与晶浦光学厂合作', 1],
    ['/ask Which shipyard works with the Maritime Museum?', 1],
  ])('%s names all of one kind', (line, others) => {
    const answer = answerTo(line);
    const asked = new Set(library.vocabulary.entities.find(fold(line)).map(({ id }) => id));
    const named = factsOf(answer.blocks).flatMap(({ fact }) => sidesOf(fact));
    expect(answer.kind).toBe('fact');
    expect(new Set(named.filter((id) => !asked.has(id))).size).toBe(others);
  });

  it('two of different kinds are said to be so', () => {
    const { blocks } = answerTo('/compare 航海博物馆 澜汀大学');
    const notices = blocks.filter(({ kind }) => kind === 'notice');
    expect(notices[0]).toMatchObject({
      message: {
        key: 'compare.different-kinds',
        values: { aKind: { entityKinds: ['museum'] }, bKind: { entityKinds: ['university'] } },
      },
    });
  });

  it('a plan is not the newest that happened', () => {
    const found = factsOf(answerTo('/ask 最新的合作').blocks);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ fact }) => fact.status === undefined)).toBe(true);
  });

  it('without a token it shows what it knows itself', async () => {
    const { stdout: output } = await runProgram([], { env: { KNOWLEDGE_DIR: 'examples' } });
    expect(output).toMatch(/^\/partner \S+$/mu);
    expect(output).toContain(`/ask ${library.questions[0]?.text}`);
    expect(output).not.toContain('腾讯');
  });
});

import { expect, it } from 'vitest';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { expectGoodBody, textsOf } from '../support/discord-body.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';
import { MARKED_UP, markedUpLibrary } from '../support/marked-up.ts';

const library = markedUpLibrary();
const open = async (ordinal: number) => {
  const { answer, reply } = await respond(
    slash('source', { passage: `${MARKED_UP} ¶${ordinal}` }),
    contextOf({ library }),
  );
  expectGoodBody(reply);
  const terminal = renderConsole(answer, 'zh-CN', library, createStyle(false));
  return { reply: textsOf(reply).join('\n'), terminal, json: renderJson(answer, library.entities) };
};

it('a row reads as pairs of header and value, and programs get its cells', async () => {
  const { reply, terminal, json } = await open(7);
  const pairs = '公司：青藤数科；银行：东江银行；时间：2017年6月';
  expect(reply).toContain(`> ${pairs}`);
  expect(terminal).toContain(pairs);
  const row = json.citations.find(({ ordinal }) => ordinal === 7);
  expect(row).toMatchObject({
    text: '青藤数科\t东江银行\t2017年6月',
    cells: [
      { column: '公司', value: '青藤数科' },
      { column: '银行', value: '东江银行' },
      { column: '时间', value: '2017年6月' },
    ],
  });
});

it('an empty cell is not shown', async () => {
  expect((await open(8)).reply).toContain('公司：蓝桥支付；银行：西江银行\n');
});

it('an item shows what it hangs on', async () => {
  expect((await open(5)).reply).toContain('-# ¶5 · 东江银行看重三件事： › 柜台要慢');
});

it('each line of a passage stays in the quotation', async () => {
  const { reply, terminal } = await open(11);
  expect(reply).toContain('> 第一行写渡口，第二行写码头。\n> 第三行另起。');
  expect(terminal).toContain('  【第一行写渡口，第二行写码头。\n  第三行另起。】');
});

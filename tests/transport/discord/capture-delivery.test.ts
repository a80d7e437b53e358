import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { captureDelivery } from '../../../src/transport/discord/capture-delivery.ts';
import { readEnvelope, respond } from '../../../src/transport/discord/respond.ts';
import { createLog } from '../../../src/transport/log.ts';
import { createGate } from '../../e2e/gate.ts';
import { DIFFICULT_COMMANDS } from '../../e2e/slow-commands.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { createLocalAnswerer } from '../../support/local-answerer.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const commands = [...COMMANDS, ...DIFFICULT_COMMANDS];
const context = { library: shippedLibrary(), loadedAt: new Date(0), version: '0.1.0', commands };
const { answerer, gate } = createGate(createLocalAnswerer(context));
const clock = createManualClock();
const responder = { answerer, clock, commands, log: createLog({ logLevel: 'silent' }) };

/** What a page gets of an interaction of Ana's. */
async function capture(interaction: object) {
  const who = { id: '1', application_id: '2', token: 't', locale: 'zh-CN', user: { id: '3' } };
  const { data: envelope } = readEnvelope({ ...who, ...interaction });
  if (envelope === undefined) throw new Error('that is no interaction');
  const { delivery, captured } = captureDelivery();
  await respond(envelope, delivery, responder);
  return captured();
}

const slash = (name: string, options: readonly object[]) => ({
  type: 2,
  data: { type: 1, name, options },
});
const press = (custom_id: string, message: object) => ({ type: 3, data: { custom_id }, message });

test('an answer is the JSON that Discord would get', async () => {
  const { response, ...rest } = await capture(
    slash('partner', [{ name: 'name', type: 3, value: '腾讯' }]),
  );
  expect(rest).toEqual({ followUps: [], isRemoved: false });
  expect(response).toMatchObject({ type: 4, data: { components: [{ type: 17 }] } });
  expect(JSON.stringify(response)).toContain('腾讯');
});

test('whoever waits on a page is not told to wait, however long it takes', async () => {
  const slow = capture(slash('slow', [{ name: 'held', type: 5, value: true }]));
  while (gate.held === 0) await Promise.resolve();
  clock.advance(60_000);
  gate.release();
  expect((await slow).response?.type).toBe(4);
});

test('a page that is turned, a source and a deletion come as what they are', async () => {
  const { response } = await capture(slash('timeline', []));
  const [, page = ''] = /"custom_id":"(v1:page:[^"]+)"/.exec(JSON.stringify(response)) ?? [];
  const mine = { flags: 64, author: { id: '2' }, application_id: '2' };
  expect((await capture(press(page, mine))).response?.type).toBe(7);
  const open = { ...mine, flags: 0, interaction_metadata: { user: { id: '3' } } };
  expect(await capture(press('v1:delete', open))).toEqual({
    response: { type: 6 },
    followUps: [],
    isRemoved: true,
  });
});

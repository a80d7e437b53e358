import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCooldown } from '../../src/transport/cooldown.ts';
import { createMetrics } from '../../src/transport/metrics/create-metrics.ts';
import type { Web } from '../../src/transport/web/serve-web.ts';
import { askWeb } from '../support/ask-web.ts';
import { readMetrics, type Scrape } from '../support/read-metrics.ts';
import { READY, serveStatus } from '../support/status-web.ts';
import { withRealBot } from './bot.ts';
import { sourceButtons } from './bot-words.ts';
import { DIFFICULT_COMMANDS } from './slow-commands.ts';

const cooldown = createCooldown({ burst: 3, seconds: 1000 }, () => 0);
const measuring = createMetrics({ ...READY, gateway: () => on.gateway.state() });
const on = withRealBot({ cooldown, commands: DIFFICULT_COMMANDS, metrics: measuring.metrics });

let web: Web;
beforeAll(async () => {
  web = await serveStatus(measuring);
});
afterAll(() => web.close(0));
afterEach(() => {
  on.log.length = 0;
});

async function scrape(): Promise<Scrape> {
  return readMetrics((await askWeb(web.address, '/metrics')).body);
}

/** What a scrape says once so many responses more are through, with what it said before. */
async function counted(responses: number, act: () => Promise<unknown>) {
  const before = await scrape();
  await act();
  const ends = /^answered$|was not delivered$|expired before|may not answer there/;
  const through = () => on.log.filter(({ msg }) => ends.test(String(msg))).length;
  await on.bench.until(() => through() >= responses, `${responses} responses`);
  const after = await scrape();
  return {
    after,
    /** The series of a name that grew, and by how much. */
    grown: (name: string) => {
      const [old, now] = [before.of(name), after.of(name)];
      const changes = Object.entries(now).map(([key, value]) => [key, value - (old[key] ?? 0)]);
      return Object.fromEntries(changes.filter(([, change]) => change !== 0));
    },
  };
}

const INTERACTIONS = 'yinzheng_interactions_total';
const MESSAGES = 'yinzheng_messages_total';
const FAILURES = 'yinzheng_discord_request_errors_total';
const CALLBACK = '/interactions/:id/:token/callback';

describe('what people do is counted', () => {
  test('commands by how they ended, and what found nothing once more', async () => {
    const { grown, after } = await counted(3, async () => {
      await on.bench.user('ana').slash('partner', { name: '腾讯' });
      await on.bench.user('ana').slash('partner', { name: '没有这家公司' });
      await on.bench.user('ben').slash('help');
    });
    expect(grown(INTERACTIONS)).toEqual({
      '{command="partner",outcome="answered",type="command"}': 1,
      '{command="partner",outcome="nothing",type="command"}': 1,
      '{command="help",outcome="answered",type="command"}': 1,
    });
    expect(grown('yinzheng_abstentions_total')).toEqual({ '{outcome="nothing"}': 1 });
    const times = { type: 'command' };
    expect(after.value('yinzheng_response_duration_seconds_count', times)).toBe(3);
  });

  test('buttons by what they do, suggestions by their command', async () => {
    const eva = on.bench.user('eva');
    const { grown } = await counted(4, async () => {
      const seen = await eva.slash('ask', { question: '银行核心诉求' });
      const [button = ''] = sourceButtons(seen);
      await eva.click(seen, button);
      await eva.click(seen, '删除');
      await eva.autocomplete('partner', { name: '腾' });
    });
    expect(grown(INTERACTIONS)).toEqual({
      '{command="ask",outcome="answered",type="command"}': 1,
      '{command="source",outcome="answered",type="control"}': 1,
      '{command="delete",outcome="answered",type="control"}': 1,
      '{command="partner",outcome="answered",type="suggestions"}': 1,
    });
  });

  test('a command that nobody knows is another, however it is called', async () => {
    const { grown } = await counted(2, async () => {
      for (const name of ['没有这个命令', 'nobody-knows']) {
        on.bench.inject.dispatch('INTERACTION_CREATE', {
          id: '1'.repeat(18),
          application_id: on.bench.applicationId,
          token: 'unknown',
          type: InteractionType.ApplicationCommand,
          user: { id: '2'.repeat(18), username: 'cem' },
          entitlements: [],
          authorizing_integration_owners: {},
          data: { type: ApplicationCommandType.ChatInput, name },
        });
      }
    });
    // Discord itself knows nothing of them.
    expect(grown(INTERACTIONS)).toEqual({
      '{command="other",outcome="expired",type="command"}': 2,
    });
  });

  test('messages, and whoever asks too often', async () => {
    const dan = on.bench.user('dan');
    const { grown } = await counted(5, async () => {
      for (const words of ['腾讯和哪些银行合作？', '你好', '银行核心诉求']) {
        await (await dan.mention(words)).answer();
      }
      await dan.slash('partner', { name: '腾讯' });
      await (await dan.mention('腾讯')).answer();
    });
    expect(grown(MESSAGES)).toEqual({
      '{outcome="answered"}': 3,
      '{outcome="cooldown"}': 1,
    });
    expect(grown(INTERACTIONS)).toEqual({
      '{command="partner",outcome="cooldown",type="command"}': 1,
    });
  });
});

describe('what goes wrong is counted', () => {
  test('a bug, and an answer that Discord refuses', async () => {
    const fay = on.bench.user('fay');
    const { grown } = await counted(2, async () => {
      await fay.slash('fail', { held: false });
      await fay.slash('endless', { held: false });
    });
    expect(grown(INTERACTIONS)).toEqual({
      '{command="fail",outcome="failed",type="command"}': 1,
      '{command="endless",outcome="failed",type="command"}': 1,
    });
    expect(grown(FAILURES)).toEqual({
      [`{method="POST",route="${CALLBACK}",status="400"}`]: 1,
    });
  });

  test('an interaction that expired, and one whose answer did not arrive', async () => {
    const gus = on.bench.user('gus');
    const { grown } = await counted(2, async () => {
      on.bench.inject.refuseOnce('/callback', 10062, 404);
      void gus.slash('help');
      await on.bench.until(() => on.log.some(({ msg }) => /expired/.test(String(msg))), 'it');
      on.bench.inject.refuseOnce('/callback', 50001, 403);
      void gus.slash('help');
    });
    expect(grown(INTERACTIONS)).toEqual({
      '{command="help",outcome="expired",type="command"}': 1,
      '{command="help",outcome="undelivered",type="command"}': 1,
    });
    expect(grown(FAILURES)).toEqual({
      [`{method="POST",route="${CALLBACK}",status="404"}`]: 1,
      [`{method="POST",route="${CALLBACK}",status="403"}`]: 1,
    });
  });

  test('what is sent again, by what was wrong', async () => {
    const hal = on.bench.user('hal');
    const { inject } = on.bench;
    const { grown } = await counted(3, async () => {
      inject.rateLimitOnce('/callback', 20);
      await hal.slash('help');
      inject.serverErrorOnce('/callback', { status: 503 });
      await hal.slash('help');
      inject.closeSocketOnce('/callback');
      await hal.slash('help');
    });
    expect(grown(FAILURES)).toEqual({
      [`{method="POST",route="${CALLBACK}",status="429"}`]: 1,
      [`{method="POST",route="${CALLBACK}",status="503"}`]: 1,
      [`{method="POST",route="${CALLBACK}",status="none"}`]: 1,
    });
  });

  test('a channel in which the bot may not answer', async () => {
    const { grown } = await counted(1, async () => {
      on.bench.inject.refuseOnce(/^POST \/channels\/\d+\/messages$/, 50013);
      await on.bench.user('ida').mention('腾讯');
    });
    expect(grown(MESSAGES)).toEqual({ '{outcome="closed"}': 1 });
    expect(grown(FAILURES)).toEqual({
      '{method="POST",route="/channels/:id/messages",status="403"}': 1,
    });
  });

  test('none of it has a token, an id or a word of anybody', async () => {
    const { body } = await askWeb(web.address, '/metrics');
    const labels = (body.match(/\{.*\}/g) ?? []).join('\n');
    expect(labels).toContain(CALLBACK);
    expect(labels).not.toMatch(/\d{7}|aW50ZXJhY3Rpb246|腾讯|诉求|没有这/);
    expect(body).not.toContain(on.bench.token);
  });
});

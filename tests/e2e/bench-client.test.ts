import { InteractionType, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { reply, withBot, words } from './echo-bot.ts';

describe('a bot at work', () => {
  const on = withBot();
  afterEach(() => {
    expect(on.bench.rejected).toEqual([]);
  });

  test('it answers a command with a card and a picture', async () => {
    const seen = await on.bench.user('ana').slash('echo', words);
    expect(seen).toMatchObject({ ephemeral: false, deferred: false, failed: undefined });
    expect(seen.text).toBe('回声\n原文');
    expect(seen.files).toMatchObject([{ index: '0', name: 'a.png', data: Buffer.from('png') }]);
    expect(seen.message?.attachments).toMatchObject([{ filename: 'a.png', size: 3 }]);
    expect(on.bot.got.at(-1)).toMatchObject({
      data: { name: 'echo', options: [{ name: 'words', type: 3, value: '你好' }] },
      locale: 'zh-CN',
      context: 0,
      guild_id: on.bench.guildId,
      member: { user: { username: 'ana' } },
    });
  });

  test('its button is pressed, and only the one who pressed sees the answer', async () => {
    const seen = await on.bench.user('ana').slash('echo', words);
    const pressed = await on.bench.user('ben').click(seen, '原文');
    expect(pressed).toMatchObject({ ephemeral: true, text: 'pressed v1:source' });
    expect(on.bot.got.at(-1)).toMatchObject({
      data: { custom_id: 'v1:source', component_type: 2 },
      message: {
        id: seen.message?.id,
        interaction_metadata: { user: { username: 'ana' } },
        attachments: [{ filename: 'a.png' }],
      },
    });
  });

  test('it suggests while the user types', async () => {
    const { choices } = await on.bench.user('ana').autocomplete('echo', { words: 'g' });
    expect(choices).toEqual([{ name: '高盛', value: 'gs' }]);
    expect(on.bot.got.at(-1)).toMatchObject({ data: { options: [{ value: 'g', focused: true }] } });
  });

  test('it learns who asks, where, and in which language', async () => {
    await on.bench.user('ana', { locale: 'en-US', context: 'botDm' }).slash('echo', words);
    expect(on.bot.got.at(-1)).toMatchObject({
      locale: 'en-US',
      context: 1,
      user: { username: 'ana' },
      authorizing_integration_owners: { 0: '0' },
    });
    expect(on.bot.got.at(-1)).not.toHaveProperty('member');
    expect(on.bot.got.at(-1)).not.toHaveProperty('guild_id');
    await on.bench.user('ana', { context: 'privateChannel' }).slash('echo', words);
    const owners = { 1: expect.any(String) };
    expect(on.bot.got.at(-1)).toMatchObject({ context: 2, authorizing_integration_owners: owners });
    await on.bench.user('ana', { permissions: 32n, install: 'user' }).slash('echo', words);
    expect(on.bot.got.at(-1)).toMatchObject({ context: 0, member: { permissions: '32' } });
  });

  test('a context menu brings the message', async () => {
    const post = await on.bench.user('ben').post('讲得好');
    await on.bench.user('ana').contextMenu('Quote', post);
    expect(on.bot.got.at(-1)).toMatchObject({
      data: {
        type: 3,
        target_id: post.id,
        resolved: { messages: { [post.id]: { content: '讲得好' } } },
      },
    });
  });

  test('it defers, edits and follows up', async () => {
    on.bot.behave = async (raw) => {
      await on.bot.answer(raw, { body: { type: 5, data: { flags: MessageFlags.Ephemeral } } });
      await on.bot.edit(raw, { content: 'done' });
      await on.bot.followUp(raw, { content: 'more' });
    };
    const seen = await on.bench.user('ana').slash('echo', words);
    expect(seen).toMatchObject({ deferred: true, ephemeral: true, text: 'done' });
    expect(seen.message?.flags).toBe(MessageFlags.Ephemeral);
    await on.bench.until(() => seen.followUps.length > 0, 'the follow-up');
    expect(seen.followUps[0]).toMatchObject({ text: 'more', ephemeral: false });
  });

  test('the first follow-up of a deferral is its answer', async () => {
    on.bot.behave = async (raw) => {
      await on.bot.answer(raw, { body: { type: 5 } });
      await on.bot.followUp(raw, { content: 'the answer' });
    };
    const seen = await on.bench.user('ana').slash('echo', words);
    expect(seen).toMatchObject({ text: 'the answer', followUps: [] });
  });

  test('so it is seen by those who saw the deferral, whatever it says itself', async () => {
    for (const [first, second] of [
      [0, MessageFlags.Ephemeral],
      [MessageFlags.Ephemeral, 0],
    ]) {
      on.bot.behave = async (raw) => {
        await on.bot.answer(raw, { body: { type: 5, data: { flags: first } } });
        await on.bot.followUp(raw, { content: 'the answer', flags: second });
      };
      const seen = await on.bench.user('ana').slash('echo', words);
      expect(seen).toMatchObject({ text: 'the answer', followUps: [] });
      expect(seen.ephemeral).toBe(first !== 0);
      expect((seen.message?.flags ?? 0) & MessageFlags.Ephemeral).toBe(first);
    }
  });

  test('once the deferral is deleted, a follow-up is a message of its own', async () => {
    on.bot.behave = async (raw) => {
      await on.bot.answer(raw, { body: { type: 5 } });
      await on.bot.remove(raw);
      await on.bot.followUp(raw, { content: 'alone', flags: MessageFlags.Ephemeral });
    };
    const seen = await on.bench.user('ana').slash('echo', words);
    expect(seen).toMatchObject({ deferred: true, deleted: true, body: undefined });
    expect(seen.followUps).toMatchObject([{ text: 'alone', ephemeral: true }]);
  });

  test('a button changes its message', async () => {
    const seen = await on.bench.user('ana').slash('echo', words);
    on.bot.behave = (raw, { answer }) =>
      void answer(raw, { body: { type: 7, data: { components: [{ type: 10, content: '新' }] } } });
    const changed = await on.bench.user('ana').click(seen, 'v1:source');
    expect(changed).toMatchObject({ updated: true, text: '新' });
    expect(seen.text).toBe('新');
    expect(changed.message?.id).toBe(seen.message?.id);
  });

  test('a button opens a form, which is filled in', async () => {
    const seen = await on.bench.user('ana').slash('echo', words);
    const components = [
      { type: 18, label: 'Why', component: { type: 4, style: 1, custom_id: 'why' } },
    ];
    on.bot.behave = (raw) => {
      const open = { type: 9, data: { custom_id: 'f', title: 'Why', components } };
      void on.bot.answer(raw, {
        body: raw.type === InteractionType.ModalSubmit ? reply('thanks') : open,
      });
    };
    const opened = await on.bench.user('ana').click(seen, 'v1:source');
    expect(opened.modal?.title).toBe('Why');
    await expect(on.bench.user('ana').submit(opened, {})).rejects.toThrow('required');
    expect(await on.bench.user('ana').submit(opened, { why: '好' })).toMatchObject({
      text: 'thanks',
    });
    expect(on.bot.got.at(-1)).toMatchObject({
      data: {
        custom_id: 'f',
        components: [{ type: 18, component: { custom_id: 'why', value: '好' } }],
      },
    });
  });

  test('it may ask for what it has just posted', async () => {
    let told: unknown;
    const query = new URLSearchParams({ with_response: 'true' });
    on.bot.behave = async (raw) => {
      told = await on.bot.answer(raw, { body: reply('here'), query });
    };
    const { message } = await on.bench.user('ana').slash('echo', words);
    await on.bench.until(() => told !== undefined, 'the response');
    expect(told).toMatchObject({
      interaction: { type: 2, response_message_id: message?.id },
      resource: { type: 4, message: { id: message?.id, content: 'here' } },
    });
  });

  test('a menu is chosen from', async () => {
    const options = ['腾讯', '京东'].map((label) => ({ label, value: label }));
    const menu = { type: 1, components: [{ type: 3, custom_id: 'pick', options }] };
    on.bot.behave = (raw) =>
      on.bot.answer(raw, { body: { type: 4, data: { components: [menu] } } });
    const seen = await on.bench.user('ana').slash('echo', words);
    on.bot.behave = (raw) => on.bot.answer(raw, { body: { type: 6 } });
    const chosen = await on.bench.user('ana').select(seen, 'pick', ['京东']);
    expect(chosen).toMatchObject({ updated: true, failed: undefined });
    expect(on.bot.got.at(-1)).toMatchObject({ data: { component_type: 3, values: ['京东'] } });
    await expect(on.bench.user('ana').select(seen, 'pick', ['小米'])).rejects.toThrow('offer');
  });

  test('it takes back and reads again what it said', async () => {
    const told: unknown[] = [];
    on.bot.behave = async (raw) => {
      const { rest } = on.bot.client;
      await on.bot.answer(raw, { body: reply('slip') });
      told.push(await rest.get(on.bot.webhook(raw, '@original'), { auth: false }));
      await rest.delete(on.bot.webhook(raw, '@original'), { auth: false });
    };
    const seen = await on.bench.user('ana').slash('echo', words);
    await on.bench.until(() => seen.deleted, 'the deletion');
    expect(told).toMatchObject([{ id: seen.message?.id, content: 'slip' }]);
  });

  test('it posts into the channel, with a file', async () => {
    const posted = await on.bot.client.rest.post(Routes.channelMessages(on.bench.channelId), {
      body: { content: 'news' },
      files: [{ name: 'a.txt', data: Buffer.from('abc') }],
    });
    expect(posted).toMatchObject({
      content: 'news',
      attachments: [{ filename: 'a.txt', size: 3 }],
    });
    expect(on.bench.requests.at(-1)?.files[0]?.data.toString()).toBe('abc');
  });

  test('a guild’s own command goes before the global one', async () => {
    const { applicationId, guildId } = on.bench;
    const route = Routes.applicationGuildCommands(applicationId, guildId);
    await on.bot.client.rest.put(route, { body: [{ name: 'echo', description: 'Here' }] });
    await on.bench.user('ana').slash('echo');
    expect(on.bot.got.at(-1)).toMatchObject({ data: { guild_id: guildId } });
    await on.bot.client.rest.put(route, { body: [] });
    expect(on.bench.commands(guildId)).toEqual([]);
  });

  test('nobody can do what Discord does not offer', async () => {
    const ana = on.bench.user('ana');
    await expect(ana.slash('nothing')).rejects.toThrow('No command "nothing"');
    await expect(ana.slash('echo')).rejects.toThrow('asks for the option words');
    await expect(ana.slash('echo', { ...words, times: 4 })).rejects.toThrow('out of range');
    await expect(ana.slash('echo', { word: 'x' })).rejects.toThrow('no option word');
    await expect(ana.slash('admin')).rejects.toThrow('permission');
    await expect(ana.autocomplete('echo', { times: 1 })).rejects.toThrow('no autocomplete');
    const admin = { permissions: PermissionFlagsBits.ManageGuild };
    expect(await on.bench.user('ana', admin).slash('admin')).toMatchObject({ failed: undefined });
    const direct = on.bench.user('ana', { ...admin, context: 'botDm' });
    await expect(direct.slash('admin')).rejects.toThrow('another context');
    const seen = await ana.slash('echo', words);
    await expect(ana.click(seen, 'gone')).rejects.toThrow('No control "gone"');
  });
});

import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { renderShared, sentPicture } from '../../../src/surfaces/discord/share.ts';
import { withPicture } from '../../../src/surfaces/discord/with-picture.ts';
import { systemClock } from '../../../src/transport/clock.ts';
import { illustrate } from '../../../src/transport/discord/illustrate.ts';
import { buttonIdsOf, expectGoodBody, textsOf } from '../../support/discord-body.ts';
import { contextOf, respond, slash } from '../../support/interactions.ts';
import { pictureOf, scriptedPainter } from '../../support/scripted-painter.ts';

const NAME = 'matrix-0123456789abcdef.png';
const CDN = `https://cdn.discordapp.com/attachments/1/2/${NAME}?ex=1&is=2`;
const { library } = contextOf();
const answer = () => respond(slash('partner', { name: '京东金融', hide: true }));

function typesIn({
  components = [],
}: {
  readonly components?: readonly object[] | undefined;
}): unknown[] {
  const [container] = components;
  const parts: unknown = container && Reflect.get(container, 'components');
  return Array.isArray(parts) ? parts.map(({ type }) => type) : [];
}

describe('a picture in a message', () => {
  it('is below the texts, above all that can be pressed', async () => {
    const { reply } = await answer();
    const shown = withPicture(reply, { url: CDN, description: 'who with whom' });
    expectGoodBody(shown);
    const types = typesIn(shown);
    const at = types.indexOf(ComponentType.MediaGallery);
    expect(types.slice(0, at).every((type) => type === ComponentType.TextDisplay)).toBe(true);
    expect(types[at + 1]).not.toBe(ComponentType.TextDisplay);
    expect([textsOf(shown), buttonIdsOf(shown)]).toEqual([textsOf(reply), buttonIdsOf(reply)]);
  });

  it('is known again by the name of its file, wherever Discord keeps that', async () => {
    const { reply } = await answer();
    const sent = (url: string) => sentPicture(withPicture(reply, { url, description: 'words' }));
    expect(sent(CDN)).toEqual({ name: NAME, description: 'words' });
    const address = `https://quotes.example/pictures/library.png?lang=en-US&v=${NAME.slice(0, -4)}`;
    expect(sent(address)?.name).toBe(NAME);
    expect(sent('https://example.org/matrix.png')).toBeUndefined();
    expect(sentPicture(reply)).toBeUndefined();
  });

  it('does not keep a message from being shared, without it', async () => {
    const { reply } = await answer();
    const shown = withPicture(reply, { url: CDN, description: 'words' });
    const shared = renderShared(shown, '9'.repeat(18), 'zh-CN', library);
    expect(shared).toEqual(renderShared(reply, '9'.repeat(18), 'zh-CN', library));
    expect(shared).toBeDefined();
  });
});

describe('where a message cannot carry files', () => {
  const illustration = { picture: pictureOf('one'), address: '/pictures/library.png?lang=zh-CN' };
  const { painter } = scriptedPainter();
  const tools = { pictures: { painter }, clock: systemClock };

  it.each(['https://quotes.example', ''])('the picture has its address below %j', async (base) => {
    const { reply } = await answer();
    const { files, reply: shown } = await illustrate(reply, illustration, { base }, 1000, tools);
    expect(files).toEqual([]);
    expect(JSON.stringify(shown)).toContain(`"url":"${base}/pictures/library.png?lang=zh-CN"`);
  });

  it('it goes without if the website has no address', async () => {
    const { reply } = await answer();
    const way = { base: undefined };
    expect(await illustrate(reply, illustration, way, 1000, tools)).toEqual({ reply, files: [] });
  });
});

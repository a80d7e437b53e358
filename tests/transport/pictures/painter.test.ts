import { afterEach, describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/surfaces/pictures/picture.ts';
import type { Painter } from '../../../src/transport/pictures/painter.ts';
import { isPng, realPainter } from '../../support/real-painter.ts';
import { pictureOf, scriptedPainter } from '../../support/scripted-painter.ts';
import { madeMatrix } from './made-pictures.ts';

const open: Painter[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

function begin(bytes?: number) {
  const made = scriptedPainter(bytes);
  open.push(made.painter);
  return made;
}

/** Lets a thread begin with what it was given. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the painting thread', () => {
  it('starts with the first picture, and ends when it is not needed', async () => {
    const { painter, clock, counts } = begin();
    expect(counts.started).toBe(0);
    await painter.paint(pictureOf('one'));
    await painter.paint(pictureOf('two'));
    expect(counts.started).toBe(1);
    clock.advance(60_000);
    await painter.paint(pictureOf('three'));
    expect(counts.started).toBe(2);
  });

  it('paints what is asked for twice at once, or again, only once', async () => {
    const { painter } = begin();
    const picture = pictureOf('one');
    const [first, second] = await Promise.all([painter.paint(picture), painter.paint(picture)]);
    expect(second).toBe(first);
    expect(await painter.paint(picture)).toBe(first);
    expect(painter.kept(fileNameOf(picture))).toBe(first);
  });

  it('paints a real picture', async () => {
    const painter = realPainter();
    open.push(painter);
    const painted = await painter.paint(madeMatrix(5, 'chinese', 'two columns'));
    expect(painted?.name).toMatch(/^matrix-/u);
    expect(isPng(painted?.png ?? new Uint8Array(4))).toBe(true);
  });
});

describe('one picture is lost, and no other', () => {
  it.each(['exit', 'fail'])('if it makes the thread %s', async (title) => {
    const { painter } = begin();
    const all = ['one', title, 'two'].map((each) => painter.paint(pictureOf(each)));
    expect((await Promise.all(all)).map((each) => each !== undefined)).toEqual([true, false, true]);
  });

  it('if it takes too long', async () => {
    const { painter, clock, counts } = begin();
    const stuck = painter.paint(pictureOf('stuck'));
    const next = painter.paint(pictureOf('next'));
    await turn();
    clock.advance(20_000);
    expect(await stuck).toBeUndefined();
    expect(await next).toBeDefined();
    expect(counts.started).toBe(2);
  });
});

describe('bounds', () => {
  it('of many pictures at once, those beyond the queue are not painted', async () => {
    const { painter } = begin();
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, n) => painter.paint(pictureOf(`picture ${n}`))),
    );
    const painted = all.filter((each) => each !== undefined);
    // One is under way, twenty wait.
    expect(painted).toHaveLength(21);
  });

  it('so many bytes are kept, the latest ones', async () => {
    const { painter } = begin(6 * 1024 * 1024);
    const pictures = ['one', 'two', 'three'].map(pictureOf);
    for (const picture of pictures) await painter.paint(picture);
    const kept = pictures.map((each) => painter.kept(fileNameOf(each)) !== undefined);
    expect(kept).toEqual([false, true, true]);
  });

  it('after the end nothing is painted, and nobody waits', async () => {
    const { painter } = begin();
    const waiting = painter.paint(pictureOf('stuck'));
    await painter.close();
    expect(await waiting).toBeUndefined();
    expect(await painter.paint(pictureOf('later'))).toBeUndefined();
  });
});

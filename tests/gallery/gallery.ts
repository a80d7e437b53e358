import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { THEMES, type Theme } from '../../src/surfaces/web/discord/themes.ts';
import { measures } from './measures.ts';
import { pngHeight } from './png-height.ts';
import { PHONE_DOTS } from './shots.ts';

const reply = z.object({
  name: z.string(),
  /** Whether it is known to be a reply on the shipped library: others may be long on purpose. */
  isShipped: z.boolean(),
  measures: z.object({ ...measures.partial().shape, height: measures.shape.height }),
});

const written = z.object({ replies: z.array(reply) });

/** A reply of a gallery. Of pictures without their measures only the height is known. */
export interface GalleryReply extends z.infer<typeof reply> {
  /** Its pictures on a phone. */
  readonly pictures: Readonly<Partial<Record<Theme, string>>>;
}

const measuresFile = 'measures.json';

/** Writes the measures beside the pictures, so that a later gallery can be compared with this. */
export function writeMeasures(folder: string, replies: readonly z.infer<typeof reply>[]): void {
  writeFileSync(join(folder, measuresFile), `${JSON.stringify({ replies }, null, 2)}\n`);
}

/** The replies in a folder of pictures, also one from before there were measures and themes. */
export function readGallery(folder: string): GalleryReply[] {
  const pictures = phonePictures(folder);
  const path = join(folder, measuresFile);
  if (existsSync(path)) {
    const { replies } = written.parse(JSON.parse(readFileSync(path, 'utf8')));
    return replies.map((each) => ({ ...each, pictures: pictures.get(each.name) ?? {} }));
  }
  return [...pictures].map(([name, themes]) => {
    const some = themes.dark ?? themes.light;
    const height = some === undefined ? 0 : pngHeight(readFileSync(some)) / PHONE_DOTS;
    return { name, isShipped: false, measures: { height }, pictures: themes };
  });
}

type Themes = Partial<Record<Theme, string>>;

function phonePictures(folder: string): Map<string, Themes> {
  const found = new Map<string, Themes>();
  for (const file of readdirSync(folder).toSorted()) {
    const [, name, theme] = PHONE_PICTURE.exec(file) ?? [];
    if (name === undefined) continue;
    // There was only the dark theme once, and no word for it.
    const shown = THEMES.find((each) => each === theme) ?? 'dark';
    found.set(name, { ...found.get(name), [shown]: join(folder, file) });
  }
  return found;
}

const PHONE_PICTURE = new RegExp(`^(.+)\\.phone(?:\\.(${THEMES.join('|')}))?\\.png$`);

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { MessageBody } from './draw-message.ts';
import { takePictures } from './take-pictures.ts';

/** `tsx tests/gallery/main.ts items.json out/`: draws each message of a JSON list as PNG files. */
const items = z.array(
  z.object({
    name: z.string().regex(/^[\w.-]+$/, 'letters, digits, "_", "-", "." only: it names a file'),
    body: z.custom<MessageBody>((value) => typeof value === 'object' && value !== null),
    files: z
      .array(z.object({ name: z.string(), data: z.base64() }))
      .transform((files) => files.map(({ name, data }) => ({ name, data: decode(data) })))
      .optional(),
  }),
);

const [itemsPath, outDir] = process.argv.slice(2);
if (itemsPath === undefined || outDir === undefined) {
  console.error('usage: tsx tests/gallery/main.ts items.json out/');
  process.exit(2);
}
const paths = await takePictures(
  items.parse(JSON.parse(await readFile(itemsPath, 'utf8'))),
  outDir,
);
for (const path of paths) console.log(path);

function decode(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

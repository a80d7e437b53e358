import { parseArgs } from 'node:util';
import { findExcesses, sayExcess } from './find-excesses.ts';
import { makeGallery } from './make-gallery.ts';
import { tableAsMarkdown } from './sheet.ts';
import { ALL_SHOTS, USUAL_SHOTS } from './shots.ts';

/**
 * `npm run gallery [-- FOLDER] [--before FOLDER] [--all]`: draws real replies as Discord draws them,
 * and says what they take up. Fails if one on the shipped library exceeds a limit.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const [folder = 'coverage/gallery'] = positionals;
const shots = values.all ? ALL_SHOTS : USUAL_SHOTS;
const { replies, sheet } = await makeGallery(folder, shots, values.before);
console.log([tableAsMarkdown(sheet.table), ...sheet.sentences].join('\n\n'));
const excesses = findExcesses(replies);
for (const excess of excesses) console.error(sayExcess(excess));
if (excesses.length > 0) process.exitCode = 1;

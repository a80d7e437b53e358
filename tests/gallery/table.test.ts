import { describe, expect, test } from 'vitest';
import { findExcesses, sayExcess } from './find-excesses.ts';
import type { GalleryReply } from './gallery.ts';
import { pairUp } from './pairs.ts';
import { sheetAsHtml, sheetAsMarkdown, tableAsMarkdown } from './sheet.ts';
import { sheetOf, sheetOfPairs } from './sheets.ts';
import { tableOf, tableOfPairs } from './table.ts';

const measures = { height: 400, smallPrint: 0.25, buttons: 5, menus: 1, characters: 1200 };
const fine: GalleryReply = {
  name: 'fine',
  isShipped: true,
  measures,
  pictures: { dark: 'x/fine.phone.dark.png', light: 'x/fine.phone.light.png' },
};
const high: GalleryReply = { ...fine, name: 'high', measures: { ...measures, height: 1401 } };
const old: GalleryReply = {
  name: 'high',
  isShipped: false,
  measures: { height: 2000 },
  pictures: { dark: 'y/high.phone.png' },
};

describe('limits', () => {
  test('are for what is over them, on the shipped library', () => {
    const made = { ...high, isShipped: false };
    const excesses = findExcesses([fine, high, made]);
    expect(excesses.map(({ limit, replies }) => [limit.of, replies])).toEqual([['height', [high]]]);
  });

  test('are said with their reason and what exceeds them', () => {
    const [line = ''] = findExcesses([high]).map(sayExcess);
    expect(line).toMatch(/^height over 1,400 px \(.+\): high 1,401 px$/);
  });
});

describe('the table', () => {
  test('marks what is over a limit', () => {
    expect(tableAsMarkdown(tableOf([fine, high])).split('\n')).toEqual([
      '| reply | height | small print | buttons | menus | characters |',
      '| --- | --: | --: | --: | --: | --: |',
      '| fine | 400 px | 25 % | 5 | 1 | 1,200 |',
      '| high | 1,401 px ! | 25 % | 5 | 1 | 1,200 |',
    ]);
  });

  test('shows both sides of each reply, and what is unknown of one that is new, gone or old', () => {
    const gone = { ...fine, name: 'gone' };
    const pairs = pairUp([gone, old], [fine, high]);
    expect(tableOfPairs(pairs).rows.map((row) => row.slice(0, 3))).toEqual([
      ['fine', '– → 400 px', '– → 25 %'],
      ['high', '2,000 px → 1,401 px !', '– → 25 %'],
      ['gone', '400 px → –', '25 % → –'],
    ]);
  });
});

describe('the page of a gallery', () => {
  test('shows each reply in both themes', () => {
    const sheet = sheetOf([fine]);
    expect(sheetAsMarkdown(sheet)).toContain(
      '## fine\n\n<img src="fine.phone.dark.png" width="390" alt=""> ' +
        '<img src="fine.phone.light.png" width="390" alt="">\n',
    );
    expect(sheetAsHtml(sheet)).toContain('<td><a href="#fine">fine</a></td><td>400 px</td>');
  });

  test('shows the pair of each reply, and sums up both sides', () => {
    const sheet = sheetOfPairs(pairUp([old], [fine, high]));
    expect(sheet.sentences.slice(0, 2)).toEqual([
      'Before: 1 reply; the highest is high, 2,000 px.',
      'After: 2 replies; the highest is high, 1,401 px. 1 over a limit.',
    ]);
    expect(sheetAsMarkdown(sheet)).toContain('<img src="before-after/high.png" alt="">');
  });
});

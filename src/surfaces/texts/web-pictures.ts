import type { Locale } from './locales.ts';

/** Words in pictures, and of their descriptions. */
export interface PictureTexts {
  readonly matrixOfAll: (kind: string) => string;
  readonly matrixOf: (names: string, kind: string) => string;
  readonly timelineOfAll: string;
  readonly timelineOf: (names: string) => string;
  /** What a cell without a year means. */
  readonly undatedMark: string;
  readonly plannedCell: string;
  readonly plannedRow: string;
  /** How many facts a picture shows of how many. */
  readonly partOf: (shown: number, all: number) => string;
  /** How many facts have no place on a timeline. */
  readonly undatedLeft: (count: number) => string;
  /** What stands for a character that the font lacks. */
  readonly lacking: string;
  /** For a description: a name and its date, a row of such cells, and the rows left out. */
  readonly cell: (name: string, date: string, isPlanned: boolean) => string;
  readonly row: (name: string, cells: string) => string;
  readonly cellJoiner: string;
  readonly sentenceJoiner: string;
  readonly moreRows: (count: number) => string;
}

export const PICTURE_TEXTS: Readonly<Record<Locale, PictureTexts>> = {
  'zh-CN': {
    matrixOfAll: (kind) => `文库里的${kind}`,
    matrixOf: (names, kind) => `${names}：${kind}`,
    timelineOfAll: '时间线',
    timelineOf: (names) => `${names}：时间线`,
    undatedMark: '●：原文没有写年份',
    plannedCell: '括号：计划中',
    plannedRow: '空心：计划中',
    partOf: (shown, all) => `图中是 ${all} 条里的 ${shown} 条`,
    undatedLeft: (count) => `另有 ${count} 条没有日期`,
    lacking: '〓：图里写不出的字',
    cell: (name, date, isPlanned) => `${name} ${date}${isPlanned ? '（计划中）' : ''}`,
    row: (name, cells) => `${name}：${cells}`,
    cellJoiner: '，',
    sentenceJoiner: '。',
    moreRows: (count) => `……还有 ${count} 行`,
  },
  'zh-TW': {
    matrixOfAll: (kind) => `文庫裡的${kind}`,
    matrixOf: (names, kind) => `${names}：${kind}`,
    timelineOfAll: '時間軸',
    timelineOf: (names) => `${names}：時間軸`,
    undatedMark: '●：原文沒有寫年份',
    plannedCell: '括號：計畫中',
    plannedRow: '空心：計畫中',
    partOf: (shown, all) => `圖中是 ${all} 條裡的 ${shown} 條`,
    undatedLeft: (count) => `另有 ${count} 條沒有日期`,
    lacking: '〓：圖裡寫不出的字',
    cell: (name, date, isPlanned) => `${name} ${date}${isPlanned ? '（計畫中）' : ''}`,
    row: (name, cells) => `${name}：${cells}`,
    cellJoiner: '，',
    sentenceJoiner: '。',
    moreRows: (count) => `……還有 ${count} 行`,
  },
  'en-US': {
    matrixOfAll: (kind) => `${kind} in the library`,
    matrixOf: (names, kind) => `${names}: ${kind.toLowerCase()}`,
    timelineOfAll: 'Timeline',
    timelineOf: (names) => `${names}: timeline`,
    undatedMark: '●: the text gives no year',
    plannedCell: 'In brackets: planned',
    plannedRow: 'Hollow: planned',
    partOf: (shown, all) => `${shown} of ${all} facts are shown`,
    undatedLeft: (count) => `${count} more without a date`,
    lacking: '〓: a character this picture cannot show',
    cell: (name, date, isPlanned) => `${name} ${date}${isPlanned ? ' (planned)' : ''}`,
    row: (name, cells) => `${name}: ${cells}`,
    cellJoiner: ', ',
    sentenceJoiner: '. ',
    moreRows: (count) => `… and ${count} more rows`,
  },
};

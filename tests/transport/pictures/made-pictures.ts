import type {
  MatrixPicture,
  Picture,
  TimelinePicture,
  TimelineRow,
} from '../../../src/surfaces/pictures/picture.ts';

/** Sorts of names that libraries have. The n-th of each differs from the others. */
export const NAMES: Readonly<Record<string, (n: number) => string>> = {
  short: (n: number) => `${'甲乙丙丁戊己庚辛壬癸'[n % 10]}行${n}`,
  chinese: (n: number) => `${'沧澜岚峦溪涧渚汀湾屿'[n % 10]}${'东西南北中'[n % 5]}农村商业银行${n}`,
  long: (n: number) =>
    `${'沧澜岚峦溪涧渚汀湾屿'[n % 10]}州市城乡居民合作金融与供应链服务控股集团股份有限公司第${n}分公司`,
  latin: (n: number) => `${['Osprey', 'Kestrel', 'Merlin', 'Harrier'][n % 4]} Bank ${n}`,
  'long Latin': (n: number) =>
    `Donaudampfschifffahrtsgesellschaft ${n} Internationalisierungsbeauftragtenverein`,
  'one word': (n: number) => `${'Wintermorgenwanderweg'.repeat(3)}${n}`,
  mixed: (n: number) => `汀上Cloud-${n}数科（Tingshang Fintech）`,
  traditional: (n: number) => `${'灣嶼龍鳳麗'[n % 5]}區國際證券暨數位資訊銀行${n}`,
  foreign: (n: number) => `Česká 은행 🏦 ${n}`,
};

function pick<T>(from: Readonly<Record<string, T>>, name: string): T {
  const found = from[name];
  if (found === undefined) throw new RangeError(`there is no ${name}`);
  return found;
}

const DESCRIBED = {
  notes: ['●：原文没有写年份', '括号：计划中'],
  lacking: '〓：图里写不出的字',
  description: '',
};
const YEARS = ['2017', '2004–2017 ×12', '●', '(2031)', '2019 (● ×2)', '–2012', '2015–'];

/** Shapes of matrices, each with the number of columns for so many facts. */
export const SHAPES: Readonly<Record<string, (facts: number) => number>> = {
  'one column': () => 1,
  'two columns': () => 2,
  'about a square': (facts: number) => Math.ceil(Math.sqrt(facts)),
  'many columns': (facts: number) => Math.min(14, facts),
};

export function madeMatrix(facts: number, sort: string, shape: string): MatrixPicture {
  const width = Math.min(facts, pick(SHAPES, shape)(facts));
  const height = Math.ceil(facts / width);
  const name = pick(NAMES, sort);
  return {
    kind: 'matrix',
    title: `${name(0)}、${name(1)}：合作`,
    ...DESCRIBED,
    rows: Array.from({ length: height }, (_, n) => name(n)),
    columns: Array.from({ length: width }, (_, n) => name(n + 100)),
    cells: Array.from({ length: facts }, (_, n) => {
      const words = YEARS[n % YEARS.length] ?? '';
      return {
        row: Math.floor(n / width),
        column: n % width,
        words,
        isPlanned: words.startsWith('('),
      };
    }),
  };
}

type When = Pick<TimelineRow, 'from' | 'to' | 'when'>;

/** When the facts of a timeline are: the n-th of so many. */
export const TIMES: Readonly<Record<string, (n: number) => When>> = {
  'one day': () => ({ from: '2017-06-30', to: '2017-06-30', when: '2017年6月30日' }),
  'years in a row': (n: number) => ({
    from: `${1960 + n}`,
    to: `${1960 + n}`,
    when: `${1960 + n}年`,
  }),
  'a century apart': (n: number) => {
    const year = n % 2 === 0 ? '1917' : '2017';
    return { from: year, to: year, when: `${year}年` };
  },
  intervals: (n: number) => ({
    from: '2017-01',
    to: `2018-0${1 + (n % 9)}`,
    when: `January 2017 to September 2018`,
  }),
  open: (n: number) =>
    n % 2 === 0 ? { from: '2015', when: '2015年起' } : { to: '2012', when: '至2012年' },
};

export function madeTimeline(facts: number, sort: string, times: string): TimelinePicture {
  return {
    kind: 'timeline',
    title: `${pick(NAMES, sort)(0)}：时间线`,
    ...DESCRIBED,
    rows: Array.from({ length: facts }, (_, n) => ({
      label: pick(NAMES, sort)(n),
      ...pick(TIMES, times)(n),
      isPlanned: n % 5 === 4,
    })),
  };
}

/** All words that a reader has to find in a picture. */
export function wordsOf(picture: Picture): string[] {
  const { title, notes } = picture;
  return picture.kind === 'matrix'
    ? [
        title,
        ...notes,
        ...picture.rows,
        ...picture.columns,
        ...picture.cells.map(({ words }) => words),
      ]
    : [title, ...notes, ...picture.rows.flatMap(({ label, when }) => [label, when])];
}

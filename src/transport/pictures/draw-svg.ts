import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { FONT_FAMILY, openFont } from './font.ts';
import { type Look, type Mark, type Sheet, STYLES, type YearAxis } from './sheet.ts';

use([CustomChart, GridComponent, SVGRenderer]);

const BACKGROUND = '#ffffff';

const LOOKS: Readonly<Record<Look, object>> = {
  done: { fill: '#d5e8dc', stroke: '#2f6f4f', lineWidth: 1 },
  bar: { fill: '#3f8463' },
  planned: { fill: BACKGROUND, stroke: '#2f6f4f', lineWidth: 1, lineDash: [3, 2] },
  empty: { fill: '#f4f6f5' },
  stripe: { fill: '#f4f6f5' },
};

/** Draws a sheet as SVG. */
export function drawSvg(sheet: Sheet): string {
  const { width, height, marks, axis } = sheet;
  // Without a page, ECharts can only guess how wide words are.
  setPlatformAPI({ measureText });
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: BACKGROUND,
      ...(axis === undefined ? {} : drawYears(axis)),
      series: [
        seriesOf(marks.filter(isBelow), 0),
        seriesOf(
          marks.filter((mark) => !isBelow(mark)),
          3,
        ),
      ],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Stripes are below the lines of the years, everything else above. */
function isBelow(mark: Mark): boolean {
  return mark.kind === 'box' && mark.look === 'stripe';
}

function seriesOf(marks: readonly Mark[], z: number) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    z,
    data: marks.map((_, n) => n),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }) => draw(marks[dataIndex]),
  };
}

function draw(mark: Mark | undefined): object | undefined {
  switch (mark?.kind) {
    case undefined:
      return undefined;
    case 'line': {
      const { words, x, y, align, isUpright, style } = mark;
      const { size: fontSize, weight, colour: fill } = style;
      return {
        type: 'text',
        x,
        y,
        ...(isUpright ? { rotation: Math.PI / 2 } : {}),
        style: {
          text: words,
          fill,
          fontFamily: FONT_FAMILY,
          fontSize,
          fontWeight: weight === 'bold' ? 'bold' : 'normal',
          align,
          verticalAlign: 'middle',
        },
      };
    }
    case 'box': {
      const { x, y, width, height, radius, look } = mark;
      return { type: 'rect', shape: { x, y, width, height, r: radius }, style: LOOKS[look] };
    }
    case 'arrow': {
      const { x, y, to, look } = mark;
      const tip = to === 'left' ? -ARROW : ARROW;
      const points = [
        [x, y - ARROW],
        [x + tip, y],
        [x, y + ARROW],
      ];
      return { type: 'polygon', shape: { points }, style: LOOKS[look] };
    }
  }
}

const ARROW = 8;

/** The years above and below, with lines between them. */
function drawYears({ left, top, width, height, from, to, step }: YearAxis) {
  const { size: fontSize, colour: color } = STYLES.note;
  const axis = {
    type: 'value',
    z: 1,
    min: from,
    max: to,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { formatter: String, fontFamily: FONT_FAMILY, fontSize, color, margin: 5 },
    splitLine: { lineStyle: { color: '#d4dad6' } },
  };
  return {
    grid: { left, top, width, height },
    xAxis: [
      { ...axis, position: 'top' },
      { ...axis, position: 'bottom', splitLine: { show: false } },
    ],
    yAxis: { type: 'value', min: 0, max: 1, show: false },
  };
}

const FONT = /(?:^|\s)(?<size>\d{1,4}(?:\.\d{1,4})?)px/u;

function measureText(words: string, font = '') {
  const size = Number(FONT.exec(font)?.groups?.['size'] ?? STYLES.label.size);
  return { width: openFont('regular').widthOf(words) * size };
}

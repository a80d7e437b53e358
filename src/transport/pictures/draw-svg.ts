import { CustomChart } from 'echarts/charts';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { FONT_FAMILY, openFont } from './font.ts';
import { type Look, type Mark, type Sheet, STYLES } from './sheet.ts';

use([CustomChart, SVGRenderer]);

const BACKGROUND = '#ffffff';

const LOOKS: Readonly<Record<Look, object>> = {
  done: { fill: '#d5e8dc', stroke: '#2f6f4f', lineWidth: 1 },
  bar: { fill: '#3f8463' },
  planned: { fill: BACKGROUND, stroke: '#2f6f4f', lineWidth: 1, lineDash: [3, 2] },
  empty: { fill: '#f4f6f5' },
  stripe: { fill: '#f4f6f5' },
  rule: { fill: '#d4dad6' },
};

/** Draws a sheet as SVG. */
export function drawSvg(sheet: Sheet): string {
  const { width, height, marks } = sheet;
  // Without a page, ECharts can only guess how wide words are.
  setPlatformAPI({ measureText });
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: BACKGROUND,
      series: [seriesOf(marks)],
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function seriesOf(marks: readonly Mark[]) {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
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

const FONT = /(?:^|\s)(?<size>\d{1,4}(?:\.\d{1,4})?)px/u;

function measureText(words: string, font = '') {
  const size = Number(FONT.exec(font)?.groups?.['size'] ?? STYLES.label.size);
  return { width: openFont('regular').widthOf(words) * size };
}

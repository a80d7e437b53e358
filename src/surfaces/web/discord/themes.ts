export const THEMES = ['dark', 'light'] as const;

export type Theme = (typeof THEMES)[number];

/** Discord's two main themes, by eye. Buttons that mean something have the same colour in both. */
const COLORS = {
  dark: {
    page: '#1a1a1e',
    'page-for-you': '#1f2030',
    text: '#dfe0e2',
    strong: '#fbfbfb',
    small: '#94959c',
    link: '#7bb0f5',
    bar: '#4e4f58',
    code: '#2c2d32',
    'code-edge': '#3b3c42',
    spoiler: '#45464d',
    mention: 'rgb(88 101 242 / 35%)',
    'mention-text': '#c9cdfb',
    time: 'rgb(151 151 159 / 16%)',
    container: '#242429',
    'container-edge': '#35353b',
    button: '#36363c',
    'button-edge': 'rgb(255 255 255 / 8%)',
    'button-text': '#efeff1',
    field: '#1e1e22',
    divider: '#3b3b41',
  },
  light: {
    page: '#ffffff',
    'page-for-you': '#f1f2fe',
    text: '#2e3338',
    strong: '#060607',
    small: '#5c5e66',
    link: '#0060cf',
    bar: '#c4c9ce',
    code: '#e6e8eb',
    'code-edge': '#d9dbdf',
    spoiler: '#d3d5d9',
    mention: 'rgb(88 101 242 / 15%)',
    'mention-text': '#4a55d2',
    time: 'rgb(6 6 7 / 6%)',
    container: '#f2f3f5',
    'container-edge': '#dfe1e5',
    button: '#e0e2e6',
    'button-edge': 'rgb(6 6 7 / 8%)',
    'button-text': '#2e3338',
    field: '#ffffff',
    divider: '#d9dbdf',
  },
} as const satisfies Record<Theme, Readonly<Record<string, string>>>;

/** The colours as CSS variables: `--dc-page`, `--dc-text` and so on. */
export function colorsOf(theme: Theme): string {
  return Object.entries(COLORS[theme])
    .map(([name, color]) => `--dc-${name}: ${color};`)
    .join(' ');
}

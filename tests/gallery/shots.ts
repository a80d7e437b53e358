import type { Theme } from '../../src/surfaces/web/discord/themes.ts';

/** One way to look at a message. */
export interface Shot {
  readonly device: 'phone' | 'desktop';
  readonly theme: Theme;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly dotsPerPixel: number;
}

/** Of a phone, which has two or three: one would blur small Chinese signs. */
export const PHONE_DOTS = 2;

const phone = { device: 'phone', width: 390, dotsPerPixel: PHONE_DOTS } as const;
const desktop = { device: 'desktop', width: 820, dotsPerPixel: 1 } as const;

/** Replies are measured in this one. */
export const MEASURED: Shot = { ...phone, theme: 'dark' };

/** Besides that: what is worth a look each time. */
export const USUAL_SHOTS: readonly Shot[] = [
  { ...phone, theme: 'light' },
  { ...desktop, theme: 'dark' },
];

export const ALL_SHOTS: readonly Shot[] = [...USUAL_SHOTS, { ...desktop, theme: 'light' }];

export function fileOf(name: string, { device, theme }: Pick<Shot, 'device' | 'theme'>): string {
  return `${name}.${device}.${theme}.png`;
}

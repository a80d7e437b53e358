import { Resvg } from '@resvg/resvg-js';
import { LACKING, type Picture } from '../../surfaces/pictures/picture.ts';
import { drawSvg } from './draw-svg.ts';
import { layOutMatrix } from './lay-out-matrix.ts';
import { layOutTimeline } from './lay-out-timeline.ts';
import { outlineLabels } from './outline-labels.ts';
import { type LaidOut, type Mark, placeNotes, type Sheet, WIDTH } from './sheet.ts';

/** Pixels of the picture for one of a phone's. */
const ZOOM = 2;

/** Paints a picture. @returns the bytes of a PNG */
export function paint(picture: Picture): Uint8Array {
  const image = new Resvg(outlineLabels(drawSvg(layOut(picture))), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return image.render().asPng();
}

/** Says where everything of a picture goes. */
export function layOut(picture: Picture): Sheet {
  const body: LaidOut = picture.kind === 'matrix' ? layOutMatrix(picture) : layOutTimeline(picture);
  const isLacking = body.marks.some(
    (mark: Mark) => mark.kind === 'line' && mark.words.includes(LACKING),
  );
  const notes = [...picture.notes, ...(isLacking ? [picture.lacking] : [])];
  const below = placeNotes(notes, body.end);
  return {
    width: WIDTH,
    height: below.height,
    marks: [...body.marks, ...below.marks],
  };
}

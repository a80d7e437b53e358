import { parentPort } from 'node:worker_threads';
import { paint } from '../transport/pictures/paint.ts';
import type { Painting, PaintingDone } from '../transport/pictures/painter.ts';

/** The painting thread: paints one picture at a time. It has no library and no token. */
parentPort?.on('message', ({ picture }: Painting) => parentPort?.postMessage(attempt(picture)));

function attempt(picture: Painting['picture']): PaintingDone {
  try {
    // Sent as it is, a Buffer would arrive with all of its pool.
    return { png: new Uint8Array(paint(picture)) };
  } catch (error) {
    return { error: String(error) };
  }
}

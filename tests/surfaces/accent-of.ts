import { z } from 'zod';

const coloured = z.looseObject({ components: z.array(z.looseObject({})) });

/** The colour of the bar at the side of a body. */
export function accentOf(body: object): unknown {
  return coloured.parse(body).components[0]?.['accent_color'];
}

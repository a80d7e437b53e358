import type { FactOf } from './fact.ts';
import { figure } from './kinds/figure.ts';
import { partnership } from './kinds/partnership.ts';
import { positioning } from './kinds/positioning.ts';
import { remark } from './kinds/remark.ts';
import { stake } from './kinds/stake.ts';

/** Every kind of fact, in the order in which answers list them. */
export const FACT_KINDS = [partnership, stake, figure, positioning, remark] as const;

/** A statement of the library that is believed because of its quotes. */
export type Fact = FactOf<(typeof FACT_KINDS)[number]>;

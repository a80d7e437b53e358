import type { FactOf } from './fact.ts';
import { figure } from './kinds/figure.ts';
import { partnership } from './kinds/partnership.ts';
import { positioning } from './kinds/positioning.ts';
import { remark } from './kinds/remark.ts';
import { stake } from './kinds/stake.ts';

/** All kinds of fact, in the order of answers. */
export const FACT_KINDS = [partnership, stake, figure, positioning, remark] as const;

/** A believed fact of any kind. */
export type Fact = FactOf<(typeof FACT_KINDS)[number]>;

import type { FactOf } from './fact.ts';
import { figure } from './kinds/figure.ts';
import { partnership } from './kinds/partnership.ts';
import { positioning } from './kinds/positioning.ts';
import { remark } from './kinds/remark.ts';

/** Every kind of fact, in the order in which answers list them. */
export const FACT_KINDS = [partnership, figure, positioning, remark] as const;

/** A statement of the library that was checked, field by field, against its quotes. */
export type Fact = FactOf<(typeof FACT_KINDS)[number]>;

export type Partnership = FactOf<typeof partnership>;

export type Remark = FactOf<typeof remark>;

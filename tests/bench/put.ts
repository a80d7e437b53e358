import type { Put } from '../../bench/collect-signals.ts';

/** A question put to a set `a` of 30 passages, whose best passage says so much of it, in order. */
export function put(
  kind: Put['kind'],
  isRight: boolean,
  said: number,
  more: Partial<Put> = {},
): Put {
  return {
    set: 'a',
    size: 30,
    kind,
    isRight,
    evidence: {
      span: { start: 0, end: 1 },
      signals: { covered: said, order: said },
      confidence: said,
      best: undefined,
      lacks: [],
      missing: [],
      held: [],
      above: [],
    },
    ...more,
  };
}

import { Gauge, type Registry } from 'prom-client';
import type { MeaningState } from '../../search/meaning/meaning.ts';

/** Shows how far the operator's model can be asked; nothing if there is none. */
export function createShowMeaning(registers: Registry[]): (state: MeaningState) => void {
  let gauges: { readonly ready: Gauge; readonly unread: Gauge } | undefined;
  return (state) => {
    gauges ??= {
      ready: new Gauge({
        name: 'yinzheng_model_ready',
        help: 'Whether questions are searched by meaning too (1) or by their words alone (0).',
        registers,
      }),
      unread: new Gauge({
        name: 'yinzheng_model_unread_passages',
        help: 'Passages that the model still has to read before questions are searched by meaning.',
        registers,
      }),
    };
    gauges.ready.set(Number(state.kind === 'ready'));
    gauges.unread.set(state.kind === 'making' ? state.total - state.made : 0);
  };
}

import { Gauge, type Registry } from 'prom-client';
import type { MeaningState } from '../../search/meaning/meaning.ts';

/** Shows how far the operator's model can be asked; nothing if there is none. */
export function createShowMeaning(registers: Registry[]): (state: MeaningState) => void {
  let latest: MeaningState | undefined;
  const show = (name: string, help: string, read: (state: MeaningState) => number) =>
    new Gauge({
      name: `yinzheng_model_${name}`,
      help,
      registers,
      collect() {
        if (latest === undefined) this.remove();
        else this.set(read(latest));
      },
    });
  show(
    'ready',
    'Whether questions are searched by meaning too (1) or by their words alone (0).',
    ({ kind }) => Number(kind === 'ready'),
  );
  show(
    'unread_passages',
    'Passages that the model still has to read before questions are searched by meaning.',
    (state) => (state.kind === 'making' ? state.total - state.made : 0),
  );
  return (state) => {
    latest = state;
  };
}

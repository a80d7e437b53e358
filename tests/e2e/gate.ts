import type { AnswerRequest } from '../../src/interaction/request.ts';
import type { Answerer } from '../../src/transport/library/answerer.ts';

/** Keeps answers back until a test lets them go. */
export interface Gate {
  /** How many are kept back. */
  readonly held: number;
  /** Lets the first so many go; all of them if not said otherwise. */
  release(most?: number): void;
}

/**
 * Keeps back the commands that are given `held:true`, and pages and messages that begin so. Once it is
 * closed, what it keeps back is told that the bot is leaving.
 */
export function createGate(inner: Answerer): { readonly answerer: Answerer; readonly gate: Gate } {
  const held = new Set<(isLeaving: boolean) => void>();
  const letGo = (isLeaving: boolean, most = held.size) => {
    for (const go of [...held].slice(0, most)) {
      held.delete(go);
      go(isLeaving);
    }
  };
  return {
    gate: {
      get held() {
        return held.size;
      },
      release: (most) => letGo(false, most),
    },
    answerer: {
      ...inner,
      async answer(request) {
        const isLeaving =
          isHeld(request) && (await new Promise<boolean>((resolve) => held.add(resolve)));
        return isLeaving ? { kind: 'leaving' } : inner.answer(request);
      },
      close: async () => letGo(true),
    },
  };
}

function isHeld({ target }: AnswerRequest): boolean {
  if (target.ask === 'again') return target.ids.some((id) => id.startsWith('held'));
  if (target.ask === 'said') return target.text.startsWith('held');
  return target.ask === 'command' && target.options['held'] === true;
}

import type { AnswerRequest } from '../../src/interaction/request.ts';

/** What the answering thread is asked for when somebody uses a command. */
export function askedOf(options: Readonly<Record<string, string>>, name = 'ask'): AnswerRequest {
  return {
    target: { ask: 'command', name, options },
    locale: 'zh-CN',
    view: { audience: 'asker', from: 0 },
  };
}

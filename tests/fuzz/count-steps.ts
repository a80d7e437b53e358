import { Session } from 'node:inspector';

/**
 * Counts the work of this process in steps, which a busy machine does not change by more than a
 * hundredth or two: the basic blocks of JavaScript that run, packages included, and the characters
 * that engines behind it go through.
 */
export interface StepCounter {
  /** The steps of a task. */
  of(task: () => void): Promise<number>;
}

export function createStepCounter(): StepCounter {
  const session = new Session();
  session.connect();
  // Each call is answered before it returns.
  const blocksRun = () => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      for (const { functions } of result) {
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  };
  const charactersRead = countCharacters();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async of(task) {
      const before = charactersRead();
      task();
      return blocksRun() + charactersRead() - before;
    },
  };
}

/**
 * Counts what regular expressions, the segmenter and searches in strings go through, of which
 * coverage sees nothing: as far as they read for sure, not how often they turned back.
 */
function countCharacters(): () => number {
  let count = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match === null ? text.length : match.index + match[0].length;
    count += this.sticky && match === null ? 1 : end - from;
    return match;
  };
  const { segment } = Intl.Segmenter.prototype;
  Intl.Segmenter.prototype.segment = function (text) {
    count += text.length;
    return segment.call(this, text);
  };
  const { indexOf, includes, normalize } = String.prototype;
  String.prototype.indexOf = function (words, from = 0) {
    const at = indexOf.call(this, words, from);
    count += (at < 0 ? this.length : at) - from;
    return at;
  };
  String.prototype.includes = function (words, from = 0) {
    count += this.length;
    return includes.call(this, words, from);
  };
  String.prototype.normalize = function (form) {
    count += this.length;
    return normalize.call(this, form);
  };
  return () => count;
}

import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Stage, Step } from './read-dockerfile.ts';
import { layRoot, runStep } from './sandbox.ts';

/** A stage whose steps were done, and what its image would say of how to run it. */
export interface Built {
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly volume: string;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Where the images come from, and what of the project they may see. */
export interface Context {
  readonly folder: string;
  /** Whether .dockerignore lets a path through. */
  readonly isSeen: (path: string) => boolean;
  /** What every RUN finds in its environment besides ENV. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Does the steps of all stages, each in an empty folder. Instead of a base image they see this
 * machine's /usr and /etc.
 * @returns the last stage
 * @throws Error if a step fails, or is one that this cannot do
 */
export function buildStages(stages: readonly Stage[], context: Context, at: string): Built {
  const built = new Map<string, Built>();
  let last: Built | undefined;
  for (const { name, steps } of stages) {
    const root = join(at, name);
    layRoot(root);
    let stage: Built = { ...EMPTY, root };
    for (const step of steps) stage = doStep(step, stage, { built, context });
    built.set(name, stage);
    last = stage;
  }
  if (last === undefined) throw new Error('the Dockerfile has no FROM');
  return last;
}

const EMPTY = {
  ...{ workdir: '/', env: {}, user: '0', volume: '' },
  ...{ entrypoint: [], healthcheck: [] },
};

interface Others {
  readonly built: ReadonlyMap<string, Built>;
  readonly context: Context;
}

function doStep(step: Step, stage: Built, { built, context }: Others): Built {
  const { keyword, words, text, flags } = step;
  const [first = ''] = words;
  switch (keyword) {
    case 'WORKDIR':
      mkdirSync(join(stage.root, first), { recursive: true });
      return { ...stage, workdir: first };
    case 'ENV':
      return { ...stage, env: { ...stage.env, ...Object.fromEntries(words.map(asPair)) } };
    case 'COPY': {
      const from = flags['from'];
      if (from === undefined) copyFromContext(words, stage, context);
      else copyFromStage(words, stage, built.get(from));
      return stage;
    }
    case 'RUN': {
      const env = { ...context.env, ...stage.env };
      runStep({ root: stage.root, cwd: stage.workdir, env }, text);
      return stage;
    }
    case 'USER':
      return { ...stage, user: first };
    case 'VOLUME':
      return { ...stage, volume: first };
    case 'ENTRYPOINT':
      return { ...stage, entrypoint: words };
    case 'HEALTHCHECK':
      return { ...stage, healthcheck: words };
    case 'EXPOSE':
      return stage;
    default:
      throw new Error(`${keyword} is no step that can be tried without a container engine`);
  }
}

function asPair(word: string): [name: string, value: string] {
  const [name = '', ...value] = word.split('=');
  return [name, value.join('=')];
}

/** Copies what .dockerignore lets through. */
function copyFromContext(words: readonly string[], stage: Built, context: Context): void {
  const isSeen = (file: string) => {
    const path = relative(context.folder, file);
    return path === '' || statSync(file).isDirectory() || context.isSeen(path);
  };
  for (const source of words.slice(0, -1)) {
    copy(resolve(context.folder, source), targetOf(words, stage), isSeen);
  }
}

function copyFromStage(words: readonly string[], stage: Built, other: Built | undefined): void {
  if (other === undefined) throw new Error('COPY --from names no stage before it');
  for (const source of words.slice(0, -1)) {
    copy(join(other.root, source), targetOf(words, stage), () => true);
  }
}

function targetOf(words: readonly string[], { root, workdir }: Built): string {
  return join(root, resolve(workdir, words.at(-1) ?? ''));
}

/** As Docker does: the content of a folder, and a file below its name. */
function copy(source: string, target: string, isSeen: (file: string) => boolean): void {
  const isFolder = statSync(source).isDirectory();
  if (!isFolder && !isSeen(source)) throw new Error(`${source} is in .dockerignore`);
  cpSync(source, isFolder ? target : join(target, basename(source)), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isSeen,
  });
}

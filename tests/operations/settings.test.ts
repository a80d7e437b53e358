import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { readArguments } from '../../src/run/read-arguments.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const guide = read('docs/operations.md');
const example = read('.env.example');

/** Every setting that the program looks for, whatever reads it. */
const settings = new Set<string>();
readConfig(
  new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_, name) {
        if (typeof name === 'string') settings.add(name);
        return undefined;
      },
      has(_, name) {
        if (typeof name === 'string') settings.add(name);
        return false;
      },
    },
  ),
);

/** What Node.js, Discord, PostgreSQL, Ollama and networks call something. */
const OF_OTHERS = [
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY', 'NODE_OPTIONS'],
  ...['GUILD_MESSAGES', 'DIRECT_MESSAGES', 'POSTGRES_PASSWORD', 'OLLAMA_KEEP_ALIVE'],
];

const exampleLines = example
  .split('\n')
  .flatMap((line) => /^([A-Z][A-Z0-9_]*)=$/.exec(line)?.[1] ?? []);

describe('.env.example', () => {
  it('has a line for each setting of the program, empty, and no other', () => {
    expect(exampleLines.toSorted()).toEqual([...settings].toSorted());
  });

  it('says for each what happens without it, or that it may stay empty', () => {
    const paragraphs = example.split('\n\n').slice(1);
    const silent = paragraphs.filter((each) => !/^# (?:Default: |.*Without it )/m.test(each));
    expect(silent).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  it.each(exampleLines)('names %s', (name) => {
    expect(guide).toContain(`\`${name}`);
  });

  it('names no setting that the program does not know', () => {
    const named = [...guide.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=[^`]*)?`/g)];
    const foreign = named.flatMap(([, name = '']) => (settings.has(name) ? [] : [name]));
    expect(foreign.filter((name) => !OF_OTHERS.includes(name))).toEqual([]);
  });

  it('and the other pages name only commands that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const files = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'deploy/yinzheng.service'];
    const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const texts = [...files, ...docs.map((name) => `docs/${name}`)].map(read).join('\n');
    const named = [...texts.matchAll(/npm run (?:--silent )?([a-z][\w:-]*\b(?!:))/g)];
    const missing = named.flatMap(([, name = '']) => (name in scripts ? [] : [name]));
    expect(missing).toEqual([]);
  });
});

const service = z.looseObject({
  profiles: z.array(z.string()),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  env_file: z.string().optional(),
  ports: z.array(z.string()).default([]),
  command: z.array(z.string()).optional(),
});
const compose = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('compose.yaml'), { merge: true }));
const own = Object.entries(compose.services).filter(([name]) => name !== 'postgres');

describe('compose.yaml', () => {
  it.each(own)('%s gets every setting from .env, and sets only settings', (_, each) => {
    expect(each.env_file).toBe('.env');
    expect(Object.keys(each.environment).filter((name) => !settings.has(name))).toEqual([]);
  });

  it.each(own)('%s has no rights to spare', (_, each) => {
    expect(each).toMatchObject({
      ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
      ...{ init: true, mem_limit: expect.any(String), pids_limit: expect.any(Number) },
    });
  });

  it.each(own)('%s does what the program can', (_, { command = [] }) => {
    expect(readArguments(command)).toHaveProperty('mode');
  });

  it('publishes the website for this machine alone', () => {
    const published = own.flatMap(([, each]) => each.ports);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !/^127\.0\.0\.1:.*:8080$/.test(port))).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { cpuMsOf } from '../cpu-of.ts';

/** The program as its operator runs it, seen from outside. */
export interface Program {
  readonly address: string;
  /** From the process to the log's "ready", and what that took of the processor. */
  readonly startSeconds: number;
  readonly startCpuSeconds: number;
  readonly passages: number;
  cpuMs(): number;
  residentMb(): number;
  /** The most that was ever resident. */
  peakMb(): number;
  stop(): Promise<void>;
}

const ready = z.object({ msg: z.literal('ready'), web: z.string() });

/** Starts the compiled program on a library, without Discord; resolves once it is ready. */
export async function spawnProgram(knowledge: string, data: string): Promise<Program> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...{ MODE: 'http', HOST: '127.0.0.1', PORT: '0', COOLDOWN_SECONDS: '0' },
      ...{ KNOWLEDGE_DIR: knowledge, DATA_DIR: data, DISCORD_TOKEN: '' },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!line.startsWith('{')) continue;
    const entry = ready.safeParse(JSON.parse(line));
    if (!entry.success) continue;
    address = entry.data.web;
    break;
  }
  if (address === undefined) throw new Error(`the program ended:\n${said.join('\n')}`);
  const startSeconds = (performance.now() - began) / 1000;
  const startCpuSeconds = cpuMsOf(child.pid) / 1000;
  // What it logs from now on is not read, and must not hold it up.
  child.stderr.resume();
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return {
    ...{ address, startSeconds, startCpuSeconds },
    passages: Number(/^yinzheng_library_passages (\d+)$/m.exec(metrics)?.[1]),
    cpuMs: () => cpuMsOf(child.pid),
    residentMb: () => statusMb(child.pid, 'VmRSS'),
    peakMb: () => statusMb(child.pid, 'VmHWM'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function statusMb(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
}

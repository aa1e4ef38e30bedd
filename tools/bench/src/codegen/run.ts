import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** What one run of a program cost. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly memoryMegabytes: number;
}

const statusReport = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});`;
const reporter = `data:text/javascript,${encodeURIComponent(
  `import { createRequire } from 'node:module'; const require = createRequire('/'); ${statusReport}`,
)}`;

/** Runs a program of Node in a process of its own, from its start to its end. */
export async function run(args: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const pipes = child.stdio.slice(1).map((pipe) => buffer(pipe as Readable));
  const [status, ...texts] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    ...pipes,
  ]);
  const [output = '', errors = '', report = ''] = texts.map(String);
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${errors}${output}`);
  const [cpuMicroseconds = 0, residentKilobytes = 0] = JSON.parse(report) as number[];
  return {
    cpuSeconds: cpuMicroseconds / 1e6,
    wallSeconds: (performance.now() - started) / 1e3,
    memoryMegabytes: residentKilobytes / 1024,
  };
}

/** Runs it a few times, and returns the run that took the least CPU: what else the machine does only ever adds. */
export async function best(times: number, once: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < times; round++) costs.push(await once());
  return costs.reduce((least, cost) => (cost.cpuSeconds < least.cpuSeconds ? cost : least));
}

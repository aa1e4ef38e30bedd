import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ClientName } from './clients/client.ts';
import { installPeers } from './peers.ts';
import type { Round, RoundFigures } from './worker.ts';

/** How much is measured. */
export interface MeasureOptions {
  readonly rounds: number;
  /** Calls of a round with one instance; rounds with a hundred have a fortieth of it. */
  readonly calls: number;
  readonly concurrency: number;
}

/** One client's figures for one size of page, one entry for each round. */
export interface ClientFigures {
  readonly client: ClientName;
  readonly pageSize: number;
  readonly cpuMicrosPerCall: readonly number[];
  readonly callsPerSecond: readonly number[];
}

/**
 * Measures clients, each in a process of its own. Their rounds take turns, so that a slow moment of the machine hits
 * all of them alike, and the first two rounds only warm up.
 */
export async function measureCalls(
  names: readonly ClientName[],
  { rounds, calls, concurrency }: MeasureOptions,
): Promise<ClientFigures[]> {
  if (names.includes('vendor') || names.includes('pop-core')) installPeers();
  const { child: server, message: port } = await start('server.ts', []);
  const workers = new Map<ClientName, ChildProcess>();
  try {
    for (const name of names) workers.set(name, (await start('worker.ts', [name, String(port)])).child);
    const figures: ClientFigures[] = [];
    for (const pageSize of [1, 100]) {
      const round = { pageSize, calls: pageSize === 1 ? calls : Math.ceil(calls / 40), concurrency };
      figures.push(...(await measurePage(workers, round, rounds)));
    }
    return figures;
  } finally {
    for (const child of [server, ...workers.values()]) child.kill();
  }
}

async function measurePage(
  workers: ReadonlyMap<ClientName, ChildProcess>,
  round: Round,
  rounds: number,
): Promise<ClientFigures[]> {
  const measured = [...workers].map(([client, worker]) => {
    const cpuMicrosPerCall: number[] = [];
    const callsPerSecond: number[] = [];
    return { client, worker, pageSize: round.pageSize, cpuMicrosPerCall, callsPerSecond };
  });
  for (let number = -1; number <= rounds; number++) {
    for (const { worker, cpuMicrosPerCall, callsPerSecond } of measured) {
      const { cpuMicros, wallMicros } = await ask<RoundFigures>(worker, round);
      if (number < 1) continue;
      cpuMicrosPerCall.push(cpuMicros / round.calls);
      callsPerSecond.push((round.calls * 1_000_000) / wallMicros);
    }
  }
  return measured;
}

async function start(
  file: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; message: unknown }> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, args, { execArgv: ['--import', 'tsx', '--conditions=source'] });
  return { child, message: await nextMessage(child) };
}

function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  child.send(question);
  return nextMessage(child) as Promise<Answer>;
}

/** Waits for a child's message, or fails with the child. */
async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const exit = once(child, 'exit', ended).then(([code]) => {
    throw new Error(`a process of the benchmark ended with code ${code}`);
  });
  exit.catch(() => {});
  try {
    const [message] = await Promise.race([once(child, 'message', ended), exit]);
    return message;
  } finally {
    ended.abort();
  }
}

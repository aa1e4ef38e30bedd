import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A registry on this machine that nothing else knows. */
export interface Registry {
  /** Its address, with a slash at its end. */
  readonly url: string;
  /** A user configuration for npm, pnpm and yarn that leads to it. */
  readonly npmrc: string;
  /** Ends its process. */
  close(): Promise<void>;
}

/**
 * Starts an npm registry on a free port, with its storage in `folder`. It serves what is published to it and asks no
 * other registry, so that an installation that wants more than our packages fails.
 */
export async function startRegistry(toolbox: string, folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'registry.json');
  writeFileSync(config, JSON.stringify(settings(join(folder, 'storage'))));
  const program = join(toolbox, 'node_modules/verdaccio/bin/verdaccio');
  const child = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const npmrc = join(folder, 'npmrc');
  // npm wants some token before it publishes; this registry lets everybody do so.
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\n`);
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    await untilItAnswers(`${url}-/ping`, () => child.exitCode);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, npmrc, close };
}

function settings(storage: string): object {
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    storage,
    uplinks: {},
    packages: { '**': everybody },
    web: { enable: false },
    log: { level: 'fatal' },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(url: string, exitCode: () => number | null): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (exitCode() !== null) throw new Error(`the registry ended with code ${exitCode()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the registry did not start within a minute');
}

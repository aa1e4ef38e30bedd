import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startServer } from './local-server.ts';

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
  const npmrc = join(folder, 'npmrc');
  // npm wants some token before it publishes; this registry lets everybody do so.
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\n`);
  const close = await startServer({
    name: 'the registry',
    args: [program, '--config', config, '--listen', `127.0.0.1:${port}`],
    cwd: folder,
    ready: `${url}-/ping`,
  });
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

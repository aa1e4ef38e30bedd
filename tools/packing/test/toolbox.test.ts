import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEnvironment } from '../src/run.ts';
import { installToolbox, type Patience } from '../src/toolbox.ts';

const impatience: Patience = { answerMs: 400, retries: 0, limitMs: 20_000 };

describe('installing a toolbox', () => {
  it('says why it failed, after a second try, where the registry does not answer', async () => {
    const { folder, env, requests } = await toolboxOf(() => {});
    await expect(installToolbox(folder, env, impatience)).rejects.toThrow(
      /^The tools of .* could not be installed\.\n.*timeout at/s,
    );
    expect(requests).toHaveLength(2);
    expect(existsSync(join(folder, 'node_modules/.installed.json'))).toBe(false);
  });

  it('ends what takes too long, however busy the registry looks', async () => {
    const { folder, env } = await toolboxOf((_, response) => {
      response.write('{');
      const drip = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(drip));
    });
    const limits = { ...impatience, answerMs: 60_000, limitMs: 1_500 };
    await expect(installToolbox(folder, env, limits)).rejects.toThrow('took longer than 1.5 s');
  });

  it('tries no second time where the registry has no such package', async () => {
    const { folder, env, requests } = await toolboxOf((_, response) => response.writeHead(404).end('{}'));
    await expect(installToolbox(folder, env, impatience)).rejects.toThrow('E404');
    expect(requests).toHaveLength(1);
  });

  it('survives a registry that fails for a moment', async () => {
    let failures = 1;
    const { folder, env } = await toolboxOf((_, response) => {
      if (failures-- > 0) response.writeHead(503).end();
      else response.end(JSON.stringify({ name: 'some-tool', versions: {}, 'dist-tags': {} }));
    });
    // The second try comes as far as a registry without versions can bring it.
    await expect(installToolbox(folder, env, impatience)).rejects.toThrow('ETARGET');
    expect(failures).toBeLessThan(0);
  });
});

/** Makes a toolbox that wants one tool, from a registry that does what the listener says. */
async function toolboxOf(
  listener: RequestListener,
): Promise<{ folder: string; env: NodeJS.ProcessEnv; requests: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'toolbox-'));
  writeFileSync(
    join(folder, 'package.json'),
    '{ "private": true, "dependencies": { "some-tool": "1.0.0" } }',
  );
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const env = {
    ...userEnvironment(),
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'cache'),
  };
  return { folder, env, requests };
}

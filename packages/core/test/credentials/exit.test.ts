import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Server as ProxyServer } from 'proxy-chain';
import { describe, expect, it, onTestFinished } from 'vitest';
import { selfSigned } from '../support/certificate.ts';
import { type Behaviour, fine, startServer } from '../support/server.ts';
import { temporaryFolder } from './support.ts';

/** Where the clock of `last-call.ts` starts. */
const midnight = Date.UTC(2030, 0, 1);

const certificate = selfSigned();

/** Issues credentials once to each who asks, and lets everybody wait who comes again until it is told to go on. */
function createIssuer() {
  const seen = new Set<string>();
  const waiting: (() => void)[] = [];
  let onRefresh = () => {};
  const refreshed = new Promise<void>((resolve) => {
    onRefresh = resolve;
  });
  let isOpen = false;

  function issue(response: ServerResponse, who: string): void {
    const minutes = isOpen ? 600 : who.includes('half-hour') ? 30 : 60;
    const id = isOpen ? 'STS.second' : 'STS.first';
    const expiration = new Date(midnight + minutes * 60_000).toISOString();
    const session = { AccessKeyId: id, AccessKeySecret: 's', SecurityToken: 't', Expiration: expiration };
    const output = { access_key_id: id, access_key_secret: 's', sts_token: 't', expiration };
    response.setHeader('date', new Date(midnight + (isOpen ? 3_570_000 : 0)).toUTCString());
    const signIn = { access_token: `access-${id}`, refresh_token: `refresh-${id}`, expires_in: 1_500 };
    const traded = { accessKeyId: id, accessKeySecret: 's', securityToken: 't' };
    response.end(
      JSON.stringify({ Credentials: session, ...session, mode: 'StsToken', ...output, ...signIn, ...traded }),
    );
  }

  const behaviour: Behaviour = (response, request, number) => {
    const who = whoAsks(request);
    if (who === undefined) {
      if (request.url?.includes('Until=refresh')) refreshed.then(() => fine(response, request, number));
      else fine(response, request, number);
    } else if (isOpen || !seen.has(who)) {
      seen.add(who);
      issue(response, who);
    } else {
      waiting.push(() => issue(response, who));
      onRefresh();
    }
  };
  return {
    behaviour,
    goOn() {
      isOpen = true;
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

function whoAsks({ url = '', headers }: IncomingMessage): string | undefined {
  if (url === '/credentials' || url.startsWith('/v1/')) return url;
  return headers['x-acs-action'] === 'AssumeRole' ? /role%2F([a-z-]+)/.exec(url)?.[1] : undefined;
}

/** Runs the program and returns what it printed with its exit code. */
async function run(kind: string, wish: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { behaviour, goOn } = createIssuer();
  const servers = [await startServer(behaviour), await startServer(behaviour, certificate)];
  const proxy = new ProxyServer({ port: 0, host: '127.0.0.1' });
  await proxy.listen();
  const script = fileURLToPath(new URL('../support/last-call.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--conditions=source', script, kind, wish],
      ...[...servers.map(({ url }) => url), `http://127.0.0.1:${proxy.port}`, certificate.cert],
    ],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (said.includes('waiting')) goOn();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  await Promise.all([...servers.map((server) => server.close()), proxy.close(true)]);
  return `${said}exit code ${code}`;
}

const kinds = ['role', 'role by way of a tunnel', 'role of a role', 'role of a chain', 'address', 'program'];

describe('while a refresh behind their backs hangs', () => {
  it.each(kinds)('a program that is done ends at once: %s', async (kind) => {
    expect(await run(kind, 'end')).toBe('called\nexit code 0');
  });

  it.each(kinds)('a program that has come to wait for it does not end: %s', async (kind) => {
    expect(await run(kind, 'wait')).toBe('called\nwaiting\nanswered\nexit code 0');
  });

  it('a program that is done stays until a sign-in is written back: its old token has been used up', async () => {
    const file = join(temporaryFolder(), 'config.json');
    const profile = { name: 'p', mode: 'OAuth', oauth_site_type: 'CN', oauth_refresh_token: 'first' };
    writeFileSync(file, JSON.stringify({ current: 'p', profiles: [profile] }));
    const env = { ...process.env, ALIBABA_CLOUD_CONFIG_FILE: file };
    expect(await run('sign-in', 'end', env)).toBe('called\nwaiting\nexit code 0');
    expect(readFileSync(file, 'utf8')).toContain('refresh-STS.second');
  });
});

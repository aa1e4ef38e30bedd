import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Audit, audit } from '../src/audit.ts';
import { userEnvironment } from '../src/run.ts';

const advisory = (severity: string): object => ({
  'some-tool': [
    { id: 1, title: 'It runs what it reads', severity, vulnerable_versions: '<2.0.0', url: 'about:1' },
  ],
});

const packument = { name: 'some-tool', versions: { '1.0.0': { name: 'some-tool', version: '1.0.0' } } };

describe('an audit', () => {
  it.each([
    ['no advisory', 200, {}],
    ['one of low severity', 200, advisory('low')],
  ])('passes with %s', async (_, status, body) => {
    expect(await auditAgainst(status, body)).toEqual({ isAnswered: true, weaknesses: undefined });
  });

  it('fails with an advisory of high severity, which it tells', async () => {
    const { isAnswered, weaknesses } = await auditAgainst(200, advisory('high'));
    expect(isAnswered).toBe(true);
    expect(weaknesses).toContain('It runs what it reads');
  });

  it.each([404, 405, 501])('is not answered by a registry that says %i', async (status) => {
    expect(await auditAgainst(status, {})).toEqual({ isAnswered: false, weaknesses: undefined });
  });
});

/** Audits a folder with one dependency against a registry that gives that answer to audits. */
async function auditAgainst(status: number, body: object): Promise<Audit> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const dependencies = { 'some-tool': '1.0.0' };
  const packages = { '': { dependencies }, 'node_modules/some-tool': { version: '1.0.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'demo', dependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const server = createServer(({ method }, response) => {
    const [code, answer] = method === 'GET' ? [200, packument] : [status, body];
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const cache = join(folder, 'cache');
  return audit(folder, { ...userEnvironment(), npm_config_registry: registry, npm_config_cache: cache });
}

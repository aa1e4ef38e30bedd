import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, startServer } from '../../src/local-server.ts';
import { run, userEnvironment } from '../../src/run.ts';
import { example, requestId } from './support/example.ts';

const { app, toolbox } = inject('published');
const site = join(app, 'next');
const program = join(toolbox, 'node_modules/next/dist/bin/next');
const env = { ...userEnvironment(), NEXT_TELEMETRY_DISABLED: '1' };

describe("the README's first example, in a site of Next.js", () => {
  let url: string;
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    writeSite();
    await run('node', [program, 'build'], { cwd: site, env, limitMs: 240_000 });
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const args = [program, 'start', '--hostname', '127.0.0.1', '--port', String(port)];
    close = await startServer({ name: 'Next.js', args, cwd: site, env, ready: `${url}/nodejs` });
  }, 300_000);

  afterAll(async () => close?.());

  it.each(['nodejs', 'edge'])('answers from a route of the runtime "%s"', async (runtime) => {
    const answer = await fetch(`${url}/${runtime}`);
    expect(`${await answer.text()}\n`).toMatch(requestId);
  });
});

function writeSite(): void {
  // Next.js takes nothing from outside of this folder, and its own modules are in the toolbox.
  const root = parse(site).root;
  write('next.config.mjs', `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`);
  write('app/layout.jsx', 'export default ({ children }) => <html><body>{children}</body></html>;\n');
  for (const runtime of ['nodejs', 'edge']) write(`app/${runtime}/route.js`, route(runtime));
  for (const name of ['next', 'react', 'react-dom']) {
    mkdirSync(join(site, 'node_modules'), { recursive: true });
    symlinkSync(join(toolbox, 'node_modules', name), join(site, 'node_modules', name), 'junction');
  }
}

/** A handler that makes the example's call for each request and answers what the example prints. */
function route(runtime: string): string {
  const [imports = '', ...rest] = example().split('\n');
  const body = rest.join('\n').replace(/console\.log\((.*)\);/, 'return new Response($1);');
  const settings = `export const runtime = '${runtime}';\nexport const dynamic = 'force-dynamic';`;
  return `${imports}\n${settings}\nexport async function GET() {${body}}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

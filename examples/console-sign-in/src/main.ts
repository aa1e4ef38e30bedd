import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from './config.ts';
import { createHandler } from './handler.ts';
import { createIdentities } from './identities.ts';
import { program, UsageError, wholeNumber } from './program.ts';

const help = `Usage: npm start -- --config <file> [options]

Serves /console/<name>, which signs in to the console whoever comes with an ID token of the company.

  --config <file>   who may come as which role; config.json is a sample
  --port <number>   where to listen on this machine, 0 for any free one; default: PORT, or 8080
  --help            shows this text

Exit status: 0 after SIGINT or SIGTERM, 1 something failed, 2 wrong usage.`;

const options = {
  config: { type: 'string' },
  port: { type: 'string', default: process.env.PORT ?? '8080' },
} as const;

await program(help, { options }, async ({ values }, signal) => {
  if (values.config === undefined) throw new UsageError('Name the file of the configuration: --config');
  const port = wholeNumber('port', values.port, [0, 65_535]);
  const config = readConfig(await readFile(values.config, 'utf8'));
  const handle = createHandler(config, createIdentities(config));
  const server = createServer((request, response) => void handle(request, response));
  server.listen(port, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/console/`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    const stop = (): void => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    signal.addEventListener('abort', stop);
    process.once('SIGTERM', stop);
  });
  return true;
});

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { StsClient } from '@scope/sts';
import { createApp } from './app.ts';
import { listener } from './listener.ts';
import { program, UsageError, wholeNumber } from './program.ts';
import { readUsers } from './users.ts';

const help = `Usage: npm start -- --role <arn> [options]

Serves a page that lists the instances of whoever has signed in.

  --role <arn>      the role of which users get short, narrow sessions
  --users <file>    who may sign in; default: users.json
  --port <number>   where to listen on this machine, 0 for any free one; default: PORT, or 8080
  --help            shows this text

Exit status: 0 after SIGINT or SIGTERM, 1 something failed, 2 wrong usage.`;

const options = {
  role: { type: 'string' },
  users: { type: 'string', default: 'users.json' },
  port: { type: 'string', default: process.env.PORT ?? '8080' },
} as const;

await program(help, { options }, async ({ values }, signal) => {
  if (values.role === undefined) throw new UsageError('Name the role: --role');
  const port = wholeNumber('port', values.port, [0, 65_535]);
  const sts = new StsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  const app = createApp({
    users: readUsers(readFileSync(values.users, 'utf8')),
    sts,
    roleArn: values.role,
    script: readFileSync(join(import.meta.dirname, '../dist/page.js'), 'utf8'),
    endpoint: process.env.ALIBABA_CLOUD_ENDPOINT,
  });
  const server = createServer(listener(app));
  server.listen(port, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
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
  sts.close();
  return true;
});

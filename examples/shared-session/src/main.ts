import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { DescribeInstances, EcsClient, paginate, ramRoleArn, sharedCache } from '@scope/ecs';
import { program, UsageError, wholeNumber } from './program.ts';
import { connect, valkeyStore } from './valkey-store.ts';

const help = `Usage: npm start -- --role <arn> [options]

Counts servers as a role whose session it shares with all who run it, on whatever machine, through Valkey.

  --role <arn>         the role
  --store <url>        where Valkey or Redis is; default: VALKEY_URL, or redis://127.0.0.1:6379
  --processes <count>  how many processes to start, to see them share; default: 1
  --help               shows this text

Exit status: 0 all is done, 1 something failed, 2 wrong usage, 130 interrupted.`;

const options = {
  role: { type: 'string' },
  store: { type: 'string', default: process.env.VALKEY_URL ?? 'redis://127.0.0.1:6379' },
  processes: { type: 'string', default: '1' },
} as const;

await program(help, { options }, async ({ values }, signal) => {
  const { role, store } = values;
  if (role === undefined) throw new UsageError('Name the role: --role');
  if (!URL.canParse(store))
    throw new UsageError('--store takes an address such as rediss://cache.example.com:6379');
  const count = wholeNumber('processes', values.processes, [1, 1_000]);
  if (count > 1) return startMany(count, { role, store, signal });
  const { servers, session } = await work(role, store, signal);
  console.log(`${servers} servers, session ${session}`);
  return true;
});

/** The work of one machine of the fleet. */
async function work(
  roleArn: string,
  store: string,
  signal: AbortSignal,
): Promise<{ readonly servers: number; readonly session: string }> {
  const valkey = await connect(store);
  const credentials = ramRoleArn({
    roleArn,
    roleSessionName: 'fleet',
    cache: sharedCache(valkeyStore(valkey)),
  });
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou', credentials });
  try {
    let servers = 0;
    for await (const _ of paginate(ecs, DescribeInstances, { MaxResults: 100 }, { signal }).items())
      servers += 1;
    // The id of a key is no secret; the other two parts are.
    const { accessKeyId } = await credentials.getCredentials();
    return { servers, session: accessKeyId };
  } finally {
    ecs.close();
    valkey.destroy();
  }
}

/** Starts the program many times at once, as a fleet does, and tells how many sessions were needed. */
async function startMany(
  count: number,
  { role, store, signal }: { readonly role: string; readonly store: string; readonly signal: AbortSignal },
): Promise<boolean> {
  const args = [...process.execArgv, process.argv[1] ?? '', '--role', role];
  // The address may have a password, which a list of processes would show.
  const env = { ...process.env, VALKEY_URL: store };
  const outcomes = await Promise.all(
    Array.from({ length: count }, async () => {
      const child = spawn(process.execPath, args, { env, signal, stdio: ['ignore', 'pipe', 'inherit'] });
      const [output, [status]] = await Promise.all([
        text(child.stdout),
        once(child, 'close') as Promise<[number]>,
      ]);
      return { status, session: /session (\S+)/.exec(output)?.[1] };
    }),
  );
  const sessions = new Set(outcomes.map(({ session }) => session).filter((session) => session !== undefined));
  const failures = outcomes.filter(({ status }) => status !== 0).length;
  console.log(
    `${count} processes, ${sessions.size} session${sessions.size === 1 ? '' : 's'}, ${failures} failed`,
  );
  return failures === 0;
}

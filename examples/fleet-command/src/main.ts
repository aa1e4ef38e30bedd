import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EcsClient } from '@scope/ecs';
import { findFleet } from './fleet.ts';
import { program, UsageError, wholeNumber } from './program.ts';
import { printable, type Result } from './results.ts';
import { runOnFleet } from './run.ts';

const help = `Usage: npm start -- <command> [options]

Runs a shell command on all servers that carry a tag, and collects what it writes.

  <command>            the command; instead, --file names a script
  --file <path>        a script to run
  --tag <key=value>    the tag of the servers; default: role=web
  --region <id>        a region to look at, may be repeated; default: all
  --timeout <seconds>  how long it may take on a server; default: 60
  --user <name>        the user as whom it runs; default: root
  --out <folder>       a folder for the outputs, a file for each server; default: standard output
  --dry-run            only tells on which servers it would run
  --help               shows this text

Exit status: 0 it worked everywhere, 1 it did not, 2 wrong usage, 130 interrupted.`;

const options = {
  file: { type: 'string' },
  tag: { type: 'string', default: 'role=web' },
  region: { type: 'string', multiple: true },
  timeout: { type: 'string', default: '60' },
  user: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

await program(help, { options, allowPositionals: true }, async ({ values, positionals }, signal) => {
  const [command] = positionals;
  if (positionals.length > 1 || (command === undefined) === (values.file === undefined)) {
    throw new UsageError('Name one command, in quotes, or a script: --file');
  }
  const [, Key, Value] = /^([^=]+)=(.*)$/s.exec(values.tag) ?? [];
  if (Key === undefined || Value === undefined)
    throw new UsageError(`--tag takes key=value, not "${values.tag}"`);
  const timeoutSeconds = wholeNumber('timeout', values.timeout, [10, 86_400]);
  const script = values.file === undefined ? (command ?? '') : await readFile(values.file, 'utf8');
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  try {
    const { servers, isComplete } = await findFleet(ecs, { Key, Value }, { regions: values.region, signal });
    if (values['dry-run']) {
      for (const { regionId, id, name } of servers) console.log(`would run on ${regionId} ${id} ${name}`);
      return isComplete;
    }
    if (values.out !== undefined) await mkdir(values.out, { recursive: true });
    let failures = 0;
    const job = { servers, script, timeoutSeconds, user: values.user, signal };
    for await (const result of runOnFleet(ecs, job)) {
      await show(result, values.out);
      if (!result.isGood) failures += 1;
    }
    console.log(`${servers.length - failures} of ${servers.length} servers: it worked`);
    return isComplete && failures === 0 && servers.length > 0;
  } finally {
    ecs.close();
  }
});

async function show({ server, outcome, output, isCut }: Result, folder: string | undefined): Promise<void> {
  console.log(
    `== ${server.regionId} ${server.id} ${server.name}: ${outcome}${isCut ? ', output cut off' : ''}`,
  );
  if (folder !== undefined) await writeFile(join(folder, `${server.id}.txt`), output);
  else if (output !== '') console.log(printable(output).trimEnd());
}

import { EcsClient } from '@scope/ecs';
import { find, type Instance, inBatches, type Tag } from './fleet.ts';
import { program, UsageError } from './program.ts';
import { type Job, start, stop } from './switch.ts';

const help = `Usage: npm start -- stop|start [options]

Stops the servers that carry a tag, and starts those that it has stopped.

  --tag <key=value>  the tag; default: schedule=office
  --region <id>      a region to look at, may be repeated; default: all
  --dry-run          only tells what would be done
  --help             shows this text

Exit status: 0 all is done, 1 something failed, 2 wrong usage, 130 interrupted.`;

const options = {
  tag: { type: 'string', default: 'schedule=office' },
  region: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
} as const;

const jobs: Readonly<Record<string, Job>> = { stop, start };

await program(help, { options, allowPositionals: true }, async ({ values, positionals }, signal) => {
  const job = jobs[positionals[0] ?? ''];
  if (job === undefined || positionals.length > 1) throw new UsageError('Say either "stop" or "start"');
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  try {
    const tags = [tagOf(values.tag), ...job.tags];
    const { instances, isComplete } = await find(ecs, {
      tags,
      status: job.from,
      regions: values.region,
      signal,
    });
    if (values['dry-run']) {
      for (const instance of instances) console.log(`would ${job.verb} ${textOf(instance)}`);
      return isComplete;
    }
    let failures = 0;
    for (const batch of inBatches(instances)) {
      for (const { instance, problem } of await job.run(
        ecs.with({ regionId: batch.regionId }),
        batch.instances,
        signal,
      )) {
        console.log(`${textOf(instance)} ${problem ?? job.done}`);
        if (problem !== undefined) failures += 1;
      }
    }
    console.log(`${instances.length - failures} ${job.done}, ${failures} failed`);
    return isComplete && failures === 0;
  } finally {
    ecs.close();
  }
});

function textOf({ regionId, id, name }: Instance): string {
  return `${regionId} ${id} ${name}`;
}

function tagOf(text: string): Tag {
  const [, Key, Value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (Key === undefined || Value === undefined) throw new UsageError(`--tag takes key=value, not "${text}"`);
  return { Key, Value };
}

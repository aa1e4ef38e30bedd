import { DescribeDisks, EcsClient, forEachRegion } from '@scope/ecs';
import pMap from 'p-map';
import { messageOf, program, UsageError, wholeNumber } from './program.ts';
import { type Disk, rotate } from './rotate.ts';

const help = `Usage: npm start -- [options]

Takes a snapshot of every disk that carries a tag, and removes the oldest of those that it has taken.

  --keep <count>     how many snapshots of a disk are kept; default: 7
  --tag <key=value>  the tag of the disks; default: backup=daily
  --region <id>      a region to look at, may be repeated; default: all
  --dry-run          only tells what would be done
  --help             shows this text

Exit status: 0 all is done, 1 something failed, 2 wrong usage, 130 interrupted.`;

const options = {
  keep: { type: 'string', default: '7' },
  tag: { type: 'string', default: 'backup=daily' },
  region: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** How many disks are worked on at a time. */
const concurrency = 5;

await program(help, { options }, async ({ values }, signal) => {
  const keep = wholeNumber('keep', values.keep, [1, 256]);
  const [, Key, Value] = /^([^=]+)=(.*)$/s.exec(values.tag) ?? [];
  if (Key === undefined || Value === undefined)
    throw new UsageError(`--tag takes key=value, not "${values.tag}"`);
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  let isDone = true;
  const disks: Disk[] = [];
  try {
    const request = { Tag: [{ Key, Value }], MaxResults: 100 };
    const walk = forEachRegion(ecs, DescribeDisks, request, { regions: values.region, signal });
    for await (const { regionId, item, error } of walk) {
      if (error === undefined) {
        disks.push({ id: item.DiskId ?? '', name: item.DiskName ?? '', client: ecs.with({ regionId }) });
      } else {
        isDone = false;
        console.error(`${regionId}: ${messageOf(error)}`);
      }
    }
    const work = async (disk: Disk): Promise<void> => {
      const tell = (text: string): void => console.log(`${disk.id} ${disk.name}: ${text}`);
      try {
        if (!(await rotate(disk, { keep, isDryRun: values['dry-run'], signal, tell }))) isDone = false;
      } catch (error) {
        signal.throwIfAborted();
        isDone = false;
        console.error(`${disk.id}: ${messageOf(error)}; nothing of it is removed`);
      }
    };
    await pMap(disks, work, { concurrency, signal });
    return isDone;
  } finally {
    ecs.close();
  }
});

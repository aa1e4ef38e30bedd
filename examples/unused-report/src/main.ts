import { DescribeRegions, EcsClient } from '@scope/ecs';
import { findUnused, type Unused } from './find.ts';
import { createPrices } from './prices.ts';
import { program, UsageError, wholeNumber } from './program.ts';
import { tableOf } from './table.ts';
import { Vpc } from './vpc.ts';

const help = `Usage: npm start -- [options]

Reports disks, addresses and snapshots that nobody uses, and what they cost. It changes nothing.

  --min-age <days>            how long they have been unused; default: 7
  --region <id>               a region to look at, may be repeated; default: all
  --address-price <price>     of an address that is bound to nothing, by the hour
  --snapshot-price <price>    of a GiB of snapshots, by the month
  --json                      prints JSON in place of a table
  --help                      shows this text

Exit status: 0 all regions are in it, 1 something is missing, 2 wrong usage, 130 interrupted.`;

const options = {
  'min-age': { type: 'string', default: '7' },
  region: { type: 'string', multiple: true },
  'address-price': { type: 'string' },
  'snapshot-price': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const dayMs = 86_400_000;

await program(help, { options }, async ({ values }, signal) => {
  const minAgeMs = wholeNumber('min-age', values['min-age'], [0, 3_650]) * dayMs;
  const regionId = process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou';
  const ecs = new EcsClient({ regionId });
  const vpc = new Vpc({ regionId });
  try {
    const prices = createPrices(ecs, {
      addressHour: priceOf('address-price', values['address-price']),
      snapshotGiBMonth: priceOf('snapshot-price', values['snapshot-price']),
      signal,
    });
    // Not every product is in every region: addresses are asked where VPC is.
    const regions = values.region ?? (await listRegions(ecs, signal));
    const vpcRegions = values.region;
    const found: Unused[] = [];
    let isComplete = true;
    const before = new Date(Date.now() - minAgeMs);
    const failed = (): void => {
      isComplete = false;
    };
    for await (const unused of findUnused({ ecs, vpc, regions, vpcRegions, before, prices, signal, failed }))
      found.push(unused);
    found.sort((one, other) => (other.monthPrice ?? 0) - (one.monthPrice ?? 0));
    console.log(values.json ? JSON.stringify(found, undefined, 2) : tableOf(found, prices.currency()));
    return isComplete;
  } finally {
    ecs.close();
    vpc.close();
  }
});

async function listRegions(ecs: EcsClient, signal: AbortSignal): Promise<readonly string[]> {
  const { Regions } = await ecs.send(DescribeRegions, {}, { signal });
  return (Regions?.Region ?? []).flatMap(({ RegionId }) => RegionId ?? []);
}

function priceOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new UsageError(`--${option} takes a price such as 0.02, not "${text}"`);
}

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DescribeInstances, EcsClient, forEachRegion } from '@scope/ecs';
import { stringify } from 'csv-stringify';
import { columns, type Row, rowOf } from './columns.ts';
import { messageOf, program, UsageError } from './program.ts';

const help = `Usage: npm start -- [options]

Writes the instances of all regions as CSV.

  --out <file>       the file to write; default: standard output
  --region <id>      a region to look at, may be repeated; default: all
  --tag <key=value>  only instances with this tag, may be repeated
  --help             shows this text

Exit status: 0 all is written, 1 regions are missing, 2 wrong usage, 130 interrupted.`;

const options = {
  out: { type: 'string' },
  region: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
} as const;

/** What to look at, and what came of it. */
interface Walk {
  readonly ecs: EcsClient;
  readonly regions: readonly string[] | undefined;
  readonly tags: readonly Tag[];
  readonly signal: AbortSignal;
  readonly found: Map<string, number>;
  readonly failed: Set<string>;
}

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

await program(help, { options }, async ({ values }, signal) => {
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  const tags = (values.tag ?? []).map(tagOf);
  const walk: Walk = { ecs, regions: values.region, tags, signal, found: new Map(), failed: new Set() };
  await write(rows(walk), values.out, signal);
  const total = [...walk.found.values()].reduce((sum, count) => sum + count, 0);
  console.error(`${total} instances in ${walk.found.size} regions`);
  if (walk.failed.size > 0) console.error(`Missing: ${[...walk.failed].join(', ')}`);
  ecs.close();
  return walk.failed.size === 0;
});

/** The instances of all regions as rows, as they arrive. A region that fails is told, and the others go on. */
async function* rows({ ecs, regions, tags, signal, found, failed }: Walk): AsyncGenerator<Row> {
  const request = { MaxResults: 100, ...(tags.length > 0 && { Tag: tags }) };
  for await (const { regionId, item, error } of forEachRegion(ecs, DescribeInstances, request, {
    regions,
    signal,
  })) {
    if (error !== undefined) {
      failed.add(regionId);
      console.error(`${regionId}: ${messageOf(error)}`);
    } else {
      found.set(regionId, (found.get(regionId) ?? 0) + 1);
      yield rowOf(item);
    }
  }
}

/** Writes row by row. A file is there when it is whole: what is written goes to a name of its own first. */
async function write(rows: AsyncIterable<Row>, file: string | undefined, signal: AbortSignal): Promise<void> {
  // Texts come from outside: a spreadsheet must not take "=…" for a formula.
  const csv = stringify({ header: true, columns: [...columns], escape_formulas: true });
  if (file === undefined) {
    await pipeline(Readable.from(rows), csv, process.stdout, { signal, end: false });
    return;
  }
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(rows), csv, createWriteStream(unfinished, { mode: 0o600 }), { signal });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function tagOf(text: string): Tag {
  const [, Key, Value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (Key === undefined || Value === undefined) throw new UsageError(`--tag takes key=value, not "${text}"`);
  return { Key, Value };
}

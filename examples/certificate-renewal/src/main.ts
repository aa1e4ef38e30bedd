import { readFile } from 'node:fs/promises';
import { SlbClient } from '@scope/slb';
import { readPair } from './pair.ts';
import { messageOf, program, UsageError } from './program.ts';
import { renew } from './renew.ts';

const help = `Usage: npm start -- --certificate <file> --key <file> [options]

Puts a renewed certificate on all HTTPS listeners that have an older one for the same names.

  --certificate <file>  the certificate, with those that lead to its authority, in PEM
  --key <file>          its private key, in PEM
  --region <id>         a region of balancers, may be repeated; default: ALIBABA_CLOUD_REGION_ID
  --remove-old          removes the older certificates that no listener has any more
  --dry-run             only tells what would be done
  --help                shows this text

Exit status: 0 all is done, 1 something failed, 2 wrong usage, 130 interrupted.`;

const options = {
  certificate: { type: 'string' },
  key: { type: 'string' },
  region: { type: 'string', multiple: true },
  'remove-old': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

await program(help, { options }, async ({ values }, signal) => {
  const { certificate, key } = values;
  if (certificate === undefined || key === undefined)
    throw new UsageError('Name both --certificate and --key');
  const pair = readPair(await readFile(certificate, 'utf8'), await readFile(key, 'utf8'), new Date());
  const regions = values.region ?? [process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou'];
  const slb = new SlbClient({ regionId: regions[0] });
  let isDone = true;
  try {
    for (const regionId of regions) {
      const tell = (text: string): void => console.log(`${regionId}: ${text}`);
      const job = { pair, isDryRun: values['dry-run'], removesOld: values['remove-old'], signal, tell };
      try {
        if (!(await renew(slb.with({ regionId }), job))) isDone = false;
      } catch (error) {
        signal.throwIfAborted();
        isDone = false;
        console.error(`${regionId}: ${messageOf(error)}`);
      }
    }
    return isDone;
  } finally {
    slb.close();
  }
});

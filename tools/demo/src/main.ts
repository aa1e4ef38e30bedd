// The project's main job in one program: typed calls with the token of a RAM role. A newcomer runs it to see the packages
// work before reading any code. Without options it needs no account: the emulator answers.

import { Command } from 'commander';
import { demonstrateLive } from './live.ts';
import { demonstrateOffline } from './offline.ts';

interface Options {
  readonly live: boolean;
  readonly region: string;
}

const { live, region } = new Command('npm start --')
  .description('Makes servers, disks and a balancer by typed calls, with the token of a RAM role.')
  .option(
    '--live',
    'talk to the real cloud, read-only, with the ALIBABA_CLOUD_* credentials of the environment',
    false,
  )
  .option('--region <id>', 'region to look at', 'cn-hangzhou')
  .addHelpText(
    'after',
    '\nWith --live, set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET; set ALIBABA_CLOUD_ROLE_ARN as\nwell to assume that role.',
  )
  .parse()
  .opts<Options>();

try {
  await (live ? demonstrateLive(region) : demonstrateOffline(region));
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}

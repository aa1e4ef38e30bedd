import { EcsClient, InstanceRunning, waitUntil } from '@scope/ecs';
import { candidates } from './candidates.ts';
import { launch } from './launch.ts';
import { program, UsageError, wholeNumber } from './program.ts';

const help = `Usage: npm start -- <template> --type <type> [options]

Starts servers from a launch template: spot instances where there are any, the cheapest first, and others for the rest.

  <template>               the name of the launch template
  --type <type>            an instance type that will do, may be repeated
  --amount <count>         how many servers; default: 1
  --zone <zone=vswitch>    a zone, and the vSwitch there, may be repeated; default: that of the template
  --patience <seconds>     how long to wait until all run; default: 300
  --dry-run                only tells what would be tried, in which order
  --help                   shows this text

Exit status: 0 all run, 1 there are fewer, 2 wrong usage, 130 interrupted.`;

const options = {
  type: { type: 'string', multiple: true },
  amount: { type: 'string', default: '1' },
  zone: { type: 'string', multiple: true },
  patience: { type: 'string', default: '300' },
  'dry-run': { type: 'boolean', default: false },
} as const;

await program(help, { options, allowPositionals: true }, async ({ values, positionals }, signal) => {
  const [template] = positionals;
  if (template === undefined || positionals.length > 1) throw new UsageError('Name one launch template');
  if (values.type === undefined) throw new UsageError('Name an instance type at least: --type');
  const amount = wholeNumber('amount', values.amount, [1, 1_000]);
  const maxWaitMs = wholeNumber('patience', values.patience, [1, 3_600]) * 1_000;
  const ecs = new EcsClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  try {
    const places = (values.zone ?? []).map(placeOf);
    const list = await candidates(ecs, values.type, { places, signal });
    if (values['dry-run']) {
      for (const { text, hourPrice } of list) console.log(`would try ${text}, ${hourPrice} an hour`);
      return true;
    }
    const ids = await launch(ecs, { template, candidates: list, amount, signal, tell: console.log });
    for (let first = 0; first < ids.length; first += 100) {
      const request = { InstanceIds: ids.slice(first, first + 100), PageSize: 100 };
      await waitUntil(ecs, InstanceRunning, request, { signal, maxWaitMs });
    }
    console.log(`${ids.length} of ${amount} servers run`);
    return ids.length === amount;
  } finally {
    ecs.close();
  }
});

function placeOf(text: string): { readonly zoneId: string; readonly vSwitchId: string } {
  const [, zoneId, vSwitchId] = /^([\w-]+)=(vsw-\w+)$/.exec(text) ?? [];
  if (zoneId !== undefined && vSwitchId !== undefined) return { zoneId, vSwitchId };
  throw new UsageError(`--zone takes zone=vswitch, not "${text}"`);
}

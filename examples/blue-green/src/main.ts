import { SlbClient } from '@scope/slb';
import { findDeployment } from './deployment.ts';
import { program, UsageError, wholeNumber } from './program.ts';
import { shift } from './shift.ts';

const help = `Usage: npm start -- <balancer> --to <group> [options]

Leads the traffic of an HTTP listener from the server group that it has to another one, step by step.

  <balancer>             the name of the balancer
  --to <group>           the name of the server group that is to get the traffic
  --port <number>        the port of the listener; default: 80
  --steps <list>         shares of the traffic on the way, in percent; default: 10,50
  --pause <seconds>      how long each share is watched; default: 60
  --patience <seconds>   how long to wait until all servers are healthy; default: 120
  --dry-run              only tells what would be done
  --help                 shows this text

Exit status: 0 the other group serves, 1 all is as before, 2 wrong usage, 130 interrupted.`;

const options = {
  to: { type: 'string' },
  port: { type: 'string', default: '80' },
  steps: { type: 'string', default: '10,50' },
  pause: { type: 'string', default: '60' },
  patience: { type: 'string', default: '120' },
  'dry-run': { type: 'boolean', default: false },
} as const;

await program(help, { options, allowPositionals: true }, async ({ values, positionals }, signal) => {
  const [balancer] = positionals;
  if (balancer === undefined || positionals.length > 1) throw new UsageError('Name one balancer');
  if (values.to === undefined) throw new UsageError('Name the group that is to get the traffic: --to');
  const port = wholeNumber('port', values.port, [1, 65_535]);
  const steps = values.steps.split(',').map((share) => wholeNumber('steps', share, [1, 99]));
  const pauseMs = wholeNumber('pause', values.pause, [0, 86_400]) * 1_000;
  const patienceMs = wholeNumber('patience', values.patience, [1, 3_600]) * 1_000;
  const slb = new SlbClient({ regionId: process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou' });
  try {
    const deployment = await findDeployment(slb, { balancer, port, to: values.to }, signal);
    const { from, to } = deployment;
    if (from.id === to.id) {
      console.log(`${to.name} serves already`);
      return true;
    }
    if (values['dry-run']) {
      for (const share of [...steps, 100]) console.log(`${share} % of the requests would go to ${to.name}`);
      return true;
    }
    await shift(slb, { ...deployment, steps, pauseMs, patienceMs, signal, tell: console.log });
    return true;
  } finally {
    slb.close();
  }
});

import { EcsClient } from '@scope/ecs';
import { SlbClient } from '@scope/slb';
import { findBalancer, refuseUnchecked } from './balancer.ts';
import { program, UsageError, wholeNumber } from './program.ts';
import { restart } from './restart.ts';

const help = `Usage: npm start -- <balancer> [options]

Restarts the servers of a load balancer one after the other, without a request being lost.

  <balancer>             the name of the balancer
  --drain <seconds>      how long requests under way may take; default: 30
  --settle <seconds>     when the health of a server that restarts counts again; default: 15
  --patience <seconds>   how long to wait until all servers are healthy; default: 300
  --dry-run              only tells what would be done
  --help                 shows this text

Exit status: 0 all are restarted, 1 something failed, 2 wrong usage, 130 interrupted.`;

const options = {
  drain: { type: 'string', default: '30' },
  settle: { type: 'string', default: '15' },
  patience: { type: 'string', default: '300' },
  'dry-run': { type: 'boolean', default: false },
} as const;

await program(help, { options, allowPositionals: true }, async ({ values, positionals }, signal) => {
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new UsageError('Name one balancer');
  const seconds = (option: 'drain' | 'settle' | 'patience', least: number): number =>
    wholeNumber(option, values[option], [least, 3_600]) * 1_000;
  const times = {
    drainMs: seconds('drain', 0),
    settleMs: seconds('settle', 0),
    patienceMs: seconds('patience', 1),
  };
  const regionId = process.env.ALIBABA_CLOUD_REGION_ID ?? 'cn-hangzhou';
  const clients = { ecs: new EcsClient({ regionId }), slb: new SlbClient({ regionId }) };
  try {
    const balancer = await findBalancer(clients.slb, name, signal);
    await refuseUnchecked(clients.slb, balancer, signal);
    for (const [index, server] of balancer.servers.entries()) {
      const place = `${index + 1} of ${balancer.servers.length}: ${server.id}`;
      if (values['dry-run']) console.log(`${place} would be restarted`);
      else
        await restart(clients, {
          balancer,
          server,
          times,
          signal,
          tell: (text) => console.log(`${place} ${text}`),
        });
    }
    return true;
  } finally {
    clients.ecs.close();
    clients.slb.close();
  }
});

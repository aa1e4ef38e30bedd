import type { ClientName, ListInstances, OpenClient } from './clients/client.ts';
import { openFloor } from './clients/floor.ts';
import { openOurs } from './clients/ours.ts';
import { openPopCore } from './clients/pop-core.ts';
import { openVendor } from './clients/vendor.ts';

/** One round, as the parent process asks for it. */
export interface Round {
  readonly pageSize: number;
  readonly calls: number;
  readonly concurrency: number;
}

/** What a round took. */
export interface RoundFigures {
  readonly cpuMicros: number;
  readonly wallMicros: number;
}

const clients: Record<ClientName, OpenClient> = {
  floor: openFloor,
  ours: openOurs,
  vendor: openVendor,
  'pop-core': openPopCore,
};

async function run(list: ListInstances, { pageSize, calls, concurrency }: Round): Promise<RoundFigures> {
  let left = calls;
  async function callOneAfterAnother() {
    while (left-- > 0) {
      const total = await list(pageSize);
      if (total !== pageSize) throw new Error(`asked for ${pageSize} instances, got ${total}`);
    }
  }
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, callOneAfterAnother));
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMicros: user + system, wallMicros: Number(process.hrtime.bigint() - wall) / 1_000 };
}

const [name, port] = process.argv.slice(2);
const list = await clients[name as ClientName](Number(port));
process.on('message', async (round: Round) => process.send?.(await run(list, round)));
process.send?.('ready');

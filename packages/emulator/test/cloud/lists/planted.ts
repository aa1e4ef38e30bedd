import { type Planted, startPlanted } from '../../support/planted.ts';
import { ecsResources } from './ecs-resources.ts';
import { ramResources } from './ram-resources.ts';
import { slbResources } from './slb-resources.ts';
import type { Three } from './three.ts';
import { vpcResources } from './vpc-resources.ts';

const tags = [{ team: 'one', env: 'a' }, { team: 'two' }, {}] as const;
const start = Date.parse('2024-01-02T03:04:05Z');

/** Starts an emulator with three resources of each kind; the first ones were made an hour before the others. */
export async function startWithThree(): Promise<Planted> {
  const planted = await startPlanted({ clock: () => start });
  const all = [...vpcResources, ...ecsResources, ...slbResources, ...ramResources];
  for (const index of [0, 1, 2] as const) {
    for (const three of all) plant(planted, three, index);
    if (index === 0) planted.emulator.clock.advance(3_600_000);
  }
  return planted;
}

function plant({ plant: put }: Planted, three: Three, index: 0 | 1 | 2): void {
  const { kind, id, all = {}, each, status, region, tagged = true } = three;
  const numbered = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('?', String(index + 1)) : value;
  const common = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, numbered(value)]));
  const ownId = typeof id === 'string' ? String(numbered(id)) : id[index];
  put(
    kind,
    ownId,
    { ...common, ...each?.[index] },
    {
      ...(tagged && { tags: tags[index] }),
      ...(region !== undefined && { region }),
      ...(status && { phases: [{ value: status[index], until: Number.POSITIVE_INFINITY }] }),
    },
  );
}

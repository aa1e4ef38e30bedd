/** How much network an instance of some number of vCPUs has. */
export interface Network {
  readonly interfaces: number;
  /** IPv4 addresses of each interface; as many of IPv6. */
  readonly addresses: number;
  /** In Mbit/s. */
  readonly bandwidth: number;
  /** In packets a second. */
  readonly packets: number;
}

/** What the instance types of a family have in common. */
export interface Family {
  readonly id: string;
  readonly category: string;
  readonly level: 'EnterpriseLevel' | 'EntryLevel' | 'CreditEntryLevel';
  readonly generation: string;
  readonly processor: string;
  /** In GHz. */
  readonly clock: readonly [base: number, turbo: number];
  readonly architecture: 'X86' | 'ARM';
  /** What its price is multiplied with. */
  readonly rate: number;
  /** Its types: the end of the name, vCPUs and GiB. */
  readonly types: readonly (readonly [size: string, cpus: number, memory: number])[];
  readonly network: 'sixth' | 'seventh' | 'shared';
  readonly nvme?: true;
  readonly gpu?: { readonly model: string; readonly memory: number };
}

/** What the network of a type depends on, besides its vCPUs. */
export const networks: Readonly<Record<Family['network'], Readonly<Record<number, Network>>>> = {
  shared: {
    1: { interfaces: 1, addresses: 2, bandwidth: 100, packets: 40_000 },
    2: { interfaces: 2, addresses: 2, bandwidth: 200, packets: 60_000 },
    4: { interfaces: 2, addresses: 6, bandwidth: 400, packets: 100_000 },
  },
  sixth: {
    2: { interfaces: 2, addresses: 6, bandwidth: 1_000, packets: 300_000 },
    4: { interfaces: 3, addresses: 10, bandwidth: 1_500, packets: 500_000 },
    8: { interfaces: 4, addresses: 10, bandwidth: 2_500, packets: 800_000 },
    16: { interfaces: 8, addresses: 20, bandwidth: 5_000, packets: 1_000_000 },
  },
  seventh: {
    2: { interfaces: 2, addresses: 6, bandwidth: 2_000, packets: 900_000 },
    4: { interfaces: 4, addresses: 15, bandwidth: 3_000, packets: 1_000_000 },
    8: { interfaces: 4, addresses: 15, bandwidth: 5_000, packets: 1_600_000 },
    16: { interfaces: 8, addresses: 30, bandwidth: 10_000, packets: 3_000_000 },
  },
};

const broadwell = { processor: 'Intel Xeon E5-2682v4', clock: [2.5, 2.9] } as const;
const skylake = { processor: 'Intel Xeon(Skylake) Platinum 8163', clock: [2.5, 2.7] } as const;
const cascadeLake = { processor: 'Intel Xeon(Cascade Lake) Platinum 8269CY', clock: [2.5, 3.2] } as const;
const iceLake = { processor: 'Intel Xeon(Ice Lake) Platinum 8369B', clock: [2.7, 3.5] } as const;
const sapphireRapids = {
  processor: 'Intel Xeon(Sapphire Rapids) Platinum 8475B',
  clock: [2.7, 3.2],
} as const;
const altra = { processor: 'Ampere Altra', clock: [2.8, 3] } as const;

const general = { category: 'General-purpose', perCpu: 4 } as const;
const compute = { category: 'Compute-optimized', perCpu: 2 } as const;
const memory = { category: 'Memory-optimized', perCpu: 8 } as const;

const sizes = [
  ['large', 2],
  ['xlarge', 4],
  ['2xlarge', 8],
  ['4xlarge', 16],
] as const;

/** A family of the enterprise level: each size has twice of everything that the one before it has. */
function regular(
  id: string,
  { category, perCpu }: { readonly category: string; readonly perCpu: number },
  chip: Pick<Family, 'processor' | 'clock'>,
  rest: Pick<Family, 'generation' | 'rate'> & Partial<Family>,
): Family {
  return {
    id,
    category,
    level: 'EnterpriseLevel',
    architecture: 'X86',
    network: rest.generation === 'ecs-6' ? 'seventh' : 'sixth',
    types: sizes.map(([size, cpus]) => [size, cpus, cpus * perCpu]),
    ...chip,
    ...rest,
  };
}

/** The families of instance types, the oldest first. */
export const families: readonly Family[] = [
  {
    ...regular('ecs.n4', compute, broadwell, { generation: 'ecs-3', rate: 0.7, network: 'shared' }),
    category: 'Shared',
    level: 'EntryLevel',
    types: [
      ['small', 1, 2],
      ['large', 2, 4],
      ['xlarge', 4, 8],
    ],
  },
  regular('ecs.c5', compute, skylake, { generation: 'ecs-4', rate: 0.95 }),
  regular('ecs.g5', general, skylake, { generation: 'ecs-4', rate: 0.95 }),
  regular('ecs.r5', memory, skylake, { generation: 'ecs-4', rate: 0.95 }),
  {
    ...regular('ecs.t6', general, cascadeLake, { generation: 'ecs-5', rate: 0.4, network: 'shared' }),
    category: 'Shared',
    level: 'CreditEntryLevel',
    types: [
      ['c1m1.large', 2, 2],
      ['c1m2.large', 2, 4],
      ['c1m4.large', 2, 8],
    ],
  },
  {
    ...regular('ecs.s6', compute, cascadeLake, { generation: 'ecs-5', rate: 0.6, network: 'shared' }),
    category: 'Shared',
    level: 'EntryLevel',
    types: [
      ['c1m1.small', 1, 1],
      ['c1m2.small', 1, 2],
    ],
  },
  regular('ecs.c6', compute, cascadeLake, { generation: 'ecs-5', rate: 1 }),
  regular('ecs.g6', general, cascadeLake, { generation: 'ecs-5', rate: 1 }),
  regular('ecs.r6', memory, cascadeLake, { generation: 'ecs-5', rate: 1 }),
  regular('ecs.g6r', general, altra, { generation: 'ecs-5', rate: 0.8, architecture: 'ARM' }),
  {
    ...regular('ecs.gn6i', general, skylake, { generation: 'ecs-5', rate: 1.2 }),
    category: 'Compute-optimized with GPU',
    types: [
      ['c4g1.xlarge', 4, 15],
      ['c8g1.2xlarge', 8, 31],
    ],
    gpu: { model: 'NVIDIA T4', memory: 16 },
  },
  {
    ...regular('ecs.e', general, iceLake, { generation: 'ecs-6', rate: 0.35, network: 'shared' }),
    category: 'Shared',
    level: 'EntryLevel',
    types: [
      ['c1m1.large', 2, 2],
      ['c1m2.large', 2, 4],
      ['c1m4.large', 2, 8],
    ],
  },
  regular('ecs.c7', compute, iceLake, { generation: 'ecs-6', rate: 1.05 }),
  regular('ecs.g7', general, iceLake, { generation: 'ecs-6', rate: 1.05 }),
  regular('ecs.r7', memory, iceLake, { generation: 'ecs-6', rate: 1.05 }),
  regular('ecs.c8i', compute, sapphireRapids, { generation: 'ecs-6', rate: 1.1, nvme: true }),
  regular('ecs.g8i', general, sapphireRapids, { generation: 'ecs-6', rate: 1.1, nvme: true }),
  regular('ecs.r8i', memory, sapphireRapids, { generation: 'ecs-6', rate: 1.1, nvme: true }),
];

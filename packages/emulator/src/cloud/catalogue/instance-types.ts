import type { Fields } from '../../state/document.ts';
import { type Family, families, networks } from './families.ts';

/** An instance type that can be had. */
export interface InstanceType {
  /** `ecs.g6.large`. */
  readonly id: string;
  readonly family: Family;
  readonly cpus: number;
  /** In GiB. */
  readonly memory: number;
  /** In CNY, for an hour. */
  readonly hourPrice: number;
}

const cpuPrice = 0.13;
const memoryPrice = 0.03;
const gpuPrice = 8;

/** Every instance type, in the order of the families. All of them can be had in every zone. */
export const instanceTypes: readonly InstanceType[] = families.flatMap((family) =>
  family.types.map(([size, cpus, memory]) => ({
    id: idOf(family.id, size),
    family,
    cpus,
    memory,
    hourPrice:
      (cpus * cpuPrice + memory * memoryPrice) * family.rate + (family.gpu === undefined ? 0 : gpuPrice),
  })),
);

const byId: ReadonlyMap<string, InstanceType> = new Map(instanceTypes.map((one) => [one.id, one]));

/** Returns an instance type by its name. */
export function instanceTypeOf(id: string): InstanceType | undefined {
  return byId.get(id);
}

/** Families with sizes of a form of their own join the two with a hyphen: `ecs.t6-c1m1.large`. */
function idOf(family: string, size: string): string {
  return size.includes('.') ? `${family}-${size}` : `${family}.${size}`;
}

/** Describes an instance type by the names of the API. */
export function describeType({ id, family, cpus, memory }: InstanceType): Fields {
  const network = networks[family.network][cpus];
  const { interfaces = 1, addresses = 1, bandwidth = 0, packets = 0 } = network ?? {};
  const kilobits = bandwidth * 1_024;
  const isBurstable = family.level === 'CreditEntryLevel';
  return {
    InstanceTypeId: id,
    InstanceTypeFamily: family.id,
    InstanceCategory: family.category,
    InstanceFamilyLevel: family.level,
    CpuCoreCount: cpus,
    MemorySize: memory,
    CpuArchitecture: family.architecture,
    PhysicalProcessorModel: family.processor,
    CpuSpeedFrequency: family.clock[0],
    CpuTurboFrequency: family.clock[1],
    CpuOptions: {
      Core: Math.max(cpus / 2, 1),
      CoreFactor: 1,
      ThreadsPerCore: family.architecture === 'ARM' || cpus === 1 ? 1 : 2,
      HyperThreadingAdjustable: family.architecture === 'X86',
    },
    DiskQuantity: family.network === 'shared' ? 17 : Math.min(16 + cpus / 2, 33),
    EniQuantity: interfaces,
    EniTotalQuantity: interfaces,
    EniPrivateIpAddressQuantity: addresses,
    EniIpv6AddressQuantity: addresses,
    EniTrunkSupported: family.network === 'seventh',
    EriQuantity: 0,
    InstanceBandwidthRx: kilobits,
    InstanceBandwidthTx: kilobits,
    InstancePpsRx: packets,
    InstancePpsTx: packets,
    PrimaryEniQueueNumber: Math.max(1, Math.min(cpus, 16) / 2),
    SecondaryEniQueueNumber: Math.max(1, Math.min(cpus, 16) / 4),
    MaximumQueueNumberPerEni: Math.max(1, Math.min(cpus, 16) / 2),
    TotalEniQueueQuantity: Math.max(1, cpus),
    QueuePairNumber: 0,
    NetworkCardQuantity: 1,
    NetworkEncryptionSupport: family.network === 'seventh',
    JumboFrameSupport: family.network === 'seventh',
    NvmeSupport: family.nvme === true ? 'required' : 'unsupported',
    GPUAmount: family.gpu === undefined ? 0 : 1,
    GPUSpec: family.gpu?.model ?? '',
    GPUMemorySize: family.gpu?.memory ?? 0,
    LocalStorageAmount: 0,
    LocalStorageCategory: '',
    BaselineCredit: isBurstable ? cpus * 12 : 0,
    InitialCredit: isBurstable ? cpus * 30 : 0,
    SupportedBootModes: ['BIOS', 'UEFI'],
  };
}

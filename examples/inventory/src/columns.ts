import type { DescribeInstances, ItemOf } from '@scope/ecs';

/** The columns of the file, in their order. */
export const columns = [
  'region',
  'zone',
  'id',
  'name',
  'status',
  'type',
  'cpus',
  'memoryMiB',
  'privateAddresses',
  'publicAddresses',
  'charging',
  'created',
  'expires',
  'tags',
] as const;

/** One line of the file. */
export type Row = Readonly<Record<(typeof columns)[number], string | number | undefined>>;

/** Makes a line of an instance. */
export function rowOf(instance: ItemOf<typeof DescribeInstances>): Row {
  const isPrepaid = instance.InstanceChargeType === 'PrePaid';
  return {
    region: instance.RegionId,
    zone: instance.ZoneId,
    id: instance.InstanceId,
    name: instance.InstanceName,
    status: instance.Status,
    type: instance.InstanceType,
    cpus: instance.Cpu,
    memoryMiB: instance.Memory,
    privateAddresses: list(
      instance.VpcAttributes?.PrivateIpAddress?.IpAddress,
      instance.InnerIpAddress?.IpAddress,
    ),
    publicAddresses: list(
      instance.PublicIpAddress?.IpAddress,
      [instance.EipAddress?.IpAddress ?? ''].filter((address) => address !== ''),
    ),
    charging: instance.InstanceChargeType,
    created: instance.CreationTime,
    // For others the service tells a day in the year 2099.
    expires: isPrepaid ? instance.ExpiredTime : undefined,
    tags: list((instance.Tags?.Tag ?? []).map(({ TagKey, TagValue }) => `${TagKey}=${TagValue}`)),
  };
}

function list(...texts: readonly (readonly string[] | undefined)[]): string {
  return texts.flatMap((some) => some ?? []).join(' ');
}

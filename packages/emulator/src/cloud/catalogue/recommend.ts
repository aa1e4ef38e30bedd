import { type CloudCall, number, refusal, regionOf, text, texts } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { typeOf } from './describe-price.ts';
import { type InstanceType, instanceTypes } from './instance-types.ts';
import { zonesOf } from './zones.ts';

const mostRecommended = 10;

/** Lists instance types that can take the place of one, or that have so many vCPUs and so much memory. */
export const describeRecommendInstanceType: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const asked = text(call, 'ZoneId');
  const isStrict = asked !== undefined && text(call, 'ZoneMatchMode') !== 'Include';
  const zones = zonesOf(region).filter((zone) => !isStrict || zone === asked);
  const found = zones.length === 0 ? [] : candidates(call).sort(orderOf(call)).slice(0, mostRecommended);
  const NetworkType = text(call, 'NetworkType') ?? 'vpc';
  return {
    Data: found.map((one, index) => ({
      RegionId: region,
      ZoneId: asked ?? zones[0],
      CommodityCode: 'ecs',
      Priority: index + 1,
      NetworkType,
      Scene: text(call, 'Scene') ?? 'CREATE',
      InstanceChargeType: text(call, 'InstanceChargeType') ?? 'PostPaid',
      SpotStrategy: text(call, 'SpotStrategy') ?? 'NoSpot',
      InstanceType: {
        InstanceType: one.id,
        InstanceTypeFamily: one.family.id,
        Generation: one.family.generation,
        Cores: one.cpus,
        Memory: one.memory,
        SupportIoOptimized: 'optimized',
      },
      Zones: zones.map((zone) => ({ ZoneNo: zone, NetworkTypes: [NetworkType] })),
    })),
  };
};

function candidates(call: CloudCall): InstanceType[] {
  const id = text(call, 'InstanceType');
  const [cores, memory] = [number(call, 'Cores', 0), number(call, 'Memory', 0)];
  if (id !== undefined && (cores > 0 || memory > 0)) {
    throw refusal(
      call,
      'InvalidParameter.InstanceType',
      'Set either InstanceType, or Cores and Memory.',
      400,
    );
  }
  const model = id === undefined ? undefined : typeOf(call, id);
  const wantedCores = model?.cpus ?? cores;
  const wantedMemory = model?.memory ?? memory;
  const level = text(call, 'InstanceFamilyLevel');
  const families = texts(call, 'InstanceTypeFamily');
  const most = number(call, 'MaxPrice', Number.POSITIVE_INFINITY);
  return instanceTypes.filter(
    (one) =>
      one.id !== id &&
      (wantedCores === 0 || one.cpus === wantedCores) &&
      (wantedMemory === 0 || one.memory === wantedMemory) &&
      (level === undefined || one.family.level === level) &&
      (families.length === 0 || families.includes(one.family.id)) &&
      one.family.architecture === (model?.family.architecture ?? one.family.architecture) &&
      one.hourPrice <= most,
  );
}

function orderOf(call: CloudCall): (one: InstanceType, other: InstanceType) => number {
  const strategy = text(call, 'PriorityStrategy');
  if (strategy === 'PriceFirst')
    return (one, other) => one.hourPrice / one.cpus - other.hourPrice / other.cpus;
  if (strategy === 'NewProductFirst') {
    return (one, other) => instanceTypes.indexOf(other) - instanceTypes.indexOf(one);
  }
  return () => 0;
}

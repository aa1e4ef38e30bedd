import { secondStamp } from '../../clock.ts';
import { type CloudCall, number, refusal, regionOf, text, texts } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { typeOf } from './describe-price.ts';
import { instanceTypes } from './instance-types.ts';
import { share, spotPrice, spotShare } from './prices.ts';
import { zonesOf } from './zones.ts';

const hourMs = 3_600_000;
const mostDays = 30;
const pageSize = 1_000;

/** Lists what spot instances of a type cost, hour by hour. */
export const describeSpotPriceHistory: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const type = typeOf(call, text(call, 'InstanceType'));
  const zones = askedZones(call, region);
  const hours = hoursOf(call);
  const NetworkType = text(call, 'NetworkType') ?? 'vpc';
  const offset = Math.max(number(call, 'Offset', 0), 0);
  const all = zones.length * hours.length;
  const end = Math.min(offset + pageSize, all);
  const SpotPrices = Array.from({ length: Math.max(end - offset, 0) }, (_, index) => {
    const position = offset + index;
    const zone = zones[Math.floor(position / hours.length)] ?? '';
    const at = hours[position % hours.length] ?? 0;
    return {
      InstanceType: type.id,
      ZoneId: zone,
      NetworkType,
      IoOptimized: 'optimized',
      Timestamp: secondStamp(at),
      SpotPrice: spotPrice(type, zone, at),
      OriginPrice: Math.round(type.hourPrice * 10_000) / 10_000,
    };
  });
  return { Currency: 'CNY', SpotPrices, NextOffset: end < all ? end : undefined };
};

function askedZones(call: CloudCall, region: string): readonly string[] {
  const asked = text(call, 'ZoneId');
  const zones = zonesOf(region).filter((zone) => asked === undefined || zone === asked);
  if (zones.length > 0) return zones;
  throw refusal(call, 'InvalidZoneId.NotFound', `The zone ${asked} is not in ${region}.`, 400);
}

/** The full hours of the time that is asked for; of the last three hours where none is. */
function hoursOf(call: CloudCall): readonly number[] {
  const end = timeOf(call, 'EndTime', call.now);
  const start = timeOf(call, 'StartTime', end - 3 * hourMs);
  if (start > end || end - start > mostDays * 24 * hourMs) {
    throw refusal(
      call,
      'InvalidParams.StartTime',
      `From StartTime to EndTime are ${mostDays} days at most, and not less than none.`,
      400,
    );
  }
  const first = Math.ceil(start / hourMs);
  return Array.from({ length: Math.floor(end / hourMs) - first + 1 }, (_, index) => (first + index) * hourMs);
}

function timeOf(call: CloudCall, name: string, otherwise: number): number {
  const sent = text(call, name);
  if (sent === undefined) return otherwise;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(sent) ? Date.parse(sent) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw refusal(call, `InvalidParams.${name}`, `${name} must be a time such as 2024-01-02T03:04:05Z.`, 400);
}

const rates = ['0-3%', '3-5%', '5-10%', '10-100%'] as const;

/** Tells how much spot instances save, and how often they are taken away. */
export const describeSpotAdvice: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const asked = text(call, 'ZoneId');
  const types = adviceTypes(call);
  return {
    RegionId: region,
    AvailableSpotZones: zonesOf(region)
      .filter((zone) => asked === undefined || zone === asked)
      .map((zone) => ({
        ZoneId: zone,
        AvailableSpotResources: types.map(({ id }) => {
          const rate = Math.floor(share(`rate ${id} ${zone}`) * rates.length);
          return {
            InstanceType: id,
            AverageSpotDiscount: Math.round(spotShare(id, zone) * 100),
            InterruptionRate: [0, 3, 5, 10][rate],
            InterruptRateDesc: rates[rate],
          };
        }),
      })),
  };
};

function adviceTypes(call: CloudCall) {
  const ids = texts(call, 'InstanceTypes');
  const [cores, memory] = [number(call, 'Cores', 0), number(call, 'Memory', 0)];
  if (ids.length > 0 && (cores > 0 || memory > 0)) {
    throw refusal(
      call,
      'InvalidParam.TypeAndCpuMem.Conflict',
      'Set either InstanceTypes, or Cores and Memory.',
      403,
    );
  }
  const level = text(call, 'InstanceFamilyLevel');
  const family = text(call, 'InstanceTypeFamily');
  const gpu = text(call, 'GpuSpec');
  const gpus = number(call, 'GpuAmount', 0);
  return instanceTypes.filter(
    (one) =>
      (ids.length === 0 || ids.includes(one.id)) &&
      (cores === 0 || one.cpus === cores) &&
      (memory === 0 || one.memory === memory) &&
      one.cpus >= number(call, 'MinCores', 0) &&
      one.memory >= number(call, 'MinMemory', 0) &&
      (level === undefined || one.family.level === level) &&
      (family === undefined || one.family.id === family) &&
      (gpu === undefined || one.family.gpu?.model === gpu) &&
      (gpus === 0 || (gpus === 1 && one.family.gpu !== undefined)),
  );
}

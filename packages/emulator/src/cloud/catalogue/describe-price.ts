import { isRecord, numberOf, textOf, type Values } from '../../params/value.ts';
import type { Fields } from '../../state/document.ts';
import { type CloudCall, number, records, refusal, regionOf, text } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { diskCategoryOf } from './disks.ts';
import { type InstanceType, instanceTypeOf } from './instance-types.ts';
import {
  bandwidthHourPrice,
  diskHourPrice,
  type Price,
  priceOf,
  rounded,
  spotPrice,
  sumOf,
  type Term,
} from './prices.ts';
import { firstZone } from './zones.ts';

const longest: Readonly<Record<Term['unit'], number>> = { Hour: 1, Month: 9, Year: 5 };

/** Tells what something would cost. */
export const describePrice: CloudBehaviour = (call) => {
  regionOf(call);
  const term = termOf(call, 'Hour', longest);
  const amount = number(call, 'Amount', 1);
  if (amount < 1 || amount > 1_000) {
    throw refusal(call, 'InvalidAmount.Malformed', `Amount must be from 1 to 1000, not ${amount}.`, 403);
  }
  return priceInfo(partsOf(call, term).map((one) => times(one, amount)));
};

/** Reads how long something is to be paid for. */
export function termOf(
  call: CloudCall,
  usual: Term['unit'],
  most: Readonly<Record<Term['unit'], number>>,
): Term {
  const unit = (text(call, 'PriceUnit') ?? usual) as Term['unit'];
  const count = number(call, 'Period', 1);
  if (Number.isInteger(count) && count >= 1 && count <= most[unit]) return { unit, count };
  throw refusal(call, 'InvalidPeriod', `Period must be from 1 to ${most[unit]} in ${unit}s.`, 400);
}

/** Shows the prices of several parts. */
export function priceInfo(parts: readonly Price[]): Fields {
  const rules =
    sumOf(parts).DiscountPrice > 0
      ? [{ RuleId: 1_000_001, Description: 'Receive a discount on a longer term.' }]
      : [];
  return {
    PriceInfo: {
      Price: {
        Currency: 'CNY',
        ...sumOf(parts),
        ReservedInstanceHourPrice: 0,
        DetailInfos: parts.map((one) => ({ ...one, SubRules: one.DiscountPrice > 0 ? rules : [] })),
      },
      Rules: rules,
    },
  };
}

function partsOf(call: CloudCall, term: Term): readonly Price[] {
  const kind = text(call, 'ResourceType') ?? 'instance';
  switch (kind) {
    case 'disk':
    case 'diskperformance': {
      const disks = dataDisks(call, term);
      if (disks.length > 0) return disks;
      throw refusal(call, 'InvalidDiskCategory.Missing', 'DataDisk.1.Category is missing.', 404);
    }
    case 'bandwidth':
      return [priceOf('bandwidth', bandwidthHourPrice(megabitsOf(call, 1)), term)];
    case 'ddh':
      return [priceOf('ddh', 12.5, term)];
    case 'instance':
      return instanceParts(call, typeOf(call, text(call, 'InstanceType')), term);
    default: {
      const [listed] = Array.isArray(call.parameters.InstanceTypeList)
        ? call.parameters.InstanceTypeList
        : [];
      const type = typeOf(
        call,
        text(call, 'InstanceType') ?? (listed === undefined ? undefined : String(listed)),
      );
      return [priceOf(kind, type.hourPrice * number(call, 'InstanceAmount', 1), term)];
    }
  }
}

/** Returns an instance type that has to be named and to exist. */
export function typeOf(call: CloudCall, id: string | undefined): InstanceType {
  if (id === undefined) throw refusal(call, 'InvalidInstanceType.Missing', 'InstanceType is missing.', 404);
  const found = instanceTypeOf(id);
  if (found !== undefined) return found;
  throw refusal(call, 'InvalidInstanceType.ValueNotSupported', `There is no instance type ${id}.`, 400);
}

function instanceParts(call: CloudCall, type: InstanceType, term: Term): readonly Price[] {
  const strategy = text(call, 'SpotStrategy') ?? 'NoSpot';
  const zone = text(call, 'ZoneId') ?? firstZone(regionOf(call));
  const isSpot = strategy !== 'NoSpot' && term.unit === 'Hour';
  const usual = priceOf('instanceType', type.hourPrice, term);
  const instance = isSpot
    ? rounded('instanceType', usual.OriginalPrice, usual.OriginalPrice - spotPrice(type, zone, call.now))
    : usual;
  const { SystemDisk } = call.parameters;
  const system = isRecord(SystemDisk)
    ? [diskPart(call, 'systemDisk', SystemDisk, term, 'cloud_efficiency')]
    : [];
  const megabits = megabitsOf(call, 0);
  // Traffic is paid for when it flows.
  const isFree = megabits === 0 || text(call, 'InternetChargeType') === 'PayByTraffic';
  const bandwidth = isFree ? [] : [priceOf('bandwidth', bandwidthHourPrice(megabits), term)];
  return [instance, ...system, ...dataDisks(call, term), ...bandwidth];
}

function megabitsOf(call: CloudCall, usual: number): number {
  const megabits = number(call, 'InternetMaxBandwidthOut', usual);
  if (megabits >= 0 && megabits <= 100) return megabits;
  throw refusal(
    call,
    'InvalidInternetMaxBandwidthOut.ValueNotSupported',
    `InternetMaxBandwidthOut must be from 0 to 100, not ${megabits}.`,
    400,
  );
}

function dataDisks(call: CloudCall, term: Term): readonly Price[] {
  return records(call, 'DataDisk').map((one) => diskPart(call, 'dataDisk', one, term));
}

function diskPart(
  call: CloudCall,
  name: 'systemDisk' | 'dataDisk',
  disk: Values,
  term: Term,
  usual?: string,
): Price {
  const What = name === 'systemDisk' ? 'SystemDisk' : 'DataDisk';
  const id = textOf(disk, 'Category') ?? usual;
  if (id === undefined) {
    throw refusal(call, 'InvalidDiskCategory.Missing', `${What} has no Category.`, 404);
  }
  const category = diskCategoryOf(id, textOf(disk, 'PerformanceLevel'));
  if (category === undefined) {
    throw refusal(call, `Invalid${What}Category.ValueNotSupported`, `There are no disks ${id}.`, 400);
  }
  const [least, most] = category.sizes;
  const size = numberOf(disk, 'Size', Math.max(least, 20));
  if (size < least || size > most) {
    throw refusal(
      call,
      `Invalid${What}Size.ValueNotSupported`,
      `A disk of the category ${id} has from ${least} to ${most} GiB, not ${size}.`,
      400,
    );
  }
  return priceOf(name, diskHourPrice(category.monthPrice, size), term);
}

function times({ Resource, OriginalPrice, DiscountPrice }: Price, amount: number): Price {
  return rounded(Resource, OriginalPrice * amount, DiscountPrice * amount);
}

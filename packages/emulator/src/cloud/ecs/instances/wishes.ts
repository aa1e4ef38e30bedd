import { type CloudCall, number, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { readTags } from '../../kit/tags.ts';
import { checkRoom, namedDeploymentSet } from '../deployment-sets/room.ts';
import type { InstanceFields } from '../model.ts';
import { type DiskWishes, diskWishes } from './disks.ts';
import { type Origin, originOf } from './images.ts';
import { endOf, never, periodOf } from './periods.ts';
import { type Placement, placementOf } from './placement.ts';
import { releaseTimeOf } from './release-time.ts';
import { checkTexts } from './texts.ts';
import { type InstanceKind, kindOf } from './types.ts';

/** What all instances of one call have in common, once everything that the call names is known to exist. */
export interface Wishes {
  readonly kind: InstanceKind;
  readonly placement: Placement;
  readonly origin: Origin;
  readonly disks: DiskWishes;
  readonly tags: Readonly<Record<string, string>>;
  readonly charging: Charging;
}

type Charging = Pick<
  InstanceFields,
  'InstanceChargeType' | 'SpotStrategy' | 'ExpiredTime' | 'AutoReleaseTime'
> & { readonly [name: string]: unknown };

/** Reads what a call wants, and refuses what cannot be. */
export function wishesOf(call: CloudCall, amount: number): Wishes {
  checkTexts(call);
  checkBandwidth(call);
  checkKeyPair(call, text(call, 'KeyPairName'));
  checkRole(call, text(call, 'RamRoleName'));
  const kind = kindOf(call, text(call, 'InstanceType') ?? 'ecs.g6.large');
  const origin = originOf(call, kind.InstanceType);
  const disks = diskWishes(call, origin);
  const charging = chargingOf(call);
  const placement = placementOf(call);
  const set = namedDeploymentSet(call);
  if (set !== undefined) checkRoom(call, set, placement.vSwitch.fields.ZoneId, amount);
  return { kind, placement, origin, disks, charging, tags: readTags(call) };
}

/** Refuses a key pair that is not there. */
export function checkKeyPair(
  call: CloudCall,
  name: string | undefined,
  region: string = regionOf(call),
): void {
  if (name === undefined || call.state.get('ecs/key-pair', `${region}/${name}`) !== undefined) return;
  throw refusal(call, 'InvalidKeyPairName.NotFound', `The key pair ${name} does not exist.`, 404);
}

/** Refuses a role that is not there. Where RAM has no role at all, as in STS, every name will do. */
export function checkRole(call: CloudCall, name: string | undefined): void {
  if (name === undefined || call.state.posting('ram/role', '').length === 0) return;
  if (call.state.get('ram/role', name) !== undefined) return;
  throw refusal(call, 'InvalidRamRole.NotFound', `The role ${name} does not exist.`, 404);
}

function checkBandwidth(call: CloudCall): void {
  for (const [name, most] of [
    ['InternetMaxBandwidthIn', 200],
    ['InternetMaxBandwidthOut', 200],
  ] as const) {
    const value = number(call, name, 0);
    if (value >= 0 && value <= most) continue;
    throw refusal(call, `Invalid${name}.Malformed`, `${name} has to be between 0 and ${most}.`, 400);
  }
}

function chargingOf(call: CloudCall): Charging {
  const InstanceChargeType = text(call, 'InstanceChargeType') ?? 'PostPaid';
  const SpotStrategy = text(call, 'SpotStrategy') ?? 'NoSpot';
  if (InstanceChargeType === 'PostPaid') {
    return { InstanceChargeType, SpotStrategy, ExpiredTime: never, AutoReleaseTime: releaseTimeOf(call) };
  }
  if (InstanceChargeType !== 'PrePaid') {
    throw refusal(
      call,
      'InvalidInstanceChargeType.NotFound',
      `${InstanceChargeType} is no way to be billed.`,
      404,
    );
  }
  if (SpotStrategy !== 'NoSpot') {
    throw refusal(call, 'InvalidSpotPrepaid', 'A spot instance cannot be paid for in advance.', 400);
  }
  const period = periodOf(call);
  return {
    InstanceChargeType,
    SpotStrategy,
    ExpiredTime: endOf(call.now, period),
    AutoReleaseTime: '',
    SaleCycle: period.unit.toLowerCase(),
    ...renewalOf(call),
  };
}

function renewalOf(call: CloudCall): { readonly [name: string]: unknown } {
  if (call.parameters.AutoRenew !== true) return {};
  return {
    RenewalStatus: 'AutoRenewal',
    Duration: number(call, 'AutoRenewPeriod', 1),
    PeriodUnit: text(call, 'PeriodUnit') ?? 'Month',
  };
}

import { type CloudCall, refusal, regionOf, text, texts } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { instanceTypes } from './instance-types.ts';
import { isZone, zonesOf } from './zones.ts';

type Item = Readonly<Record<string, unknown>>;

/** What an account may have in a region. */
const quotas: Readonly<Record<string, (call: CloudCall, zones: readonly string[]) => readonly Item[]>> = {
  'instance-network-type': () => [{ Value: 'vpc' }],
  'max-security-groups': () => [{ Value: '100' }],
  'max-elastic-network-interfaces': () => [{ Value: '500' }],
  'max-postpaid-instance-vcpu-count': () => [{ Value: '1000' }],
  'max-spot-instance-vcpu-count': () => [{ Value: '800' }],
  'used-postpaid-instance-vcpu-count': (call) => [{ Value: String(usedCpus(call, false)) }],
  'used-spot-instance-vcpu-count': (call) => [{ Value: String(usedCpus(call, true)) }],
  'max-postpaid-yundisk-capacity': (_, zones) => perDisk(zones, '65536'),
  'used-postpaid-yundisk-capacity': (_, zones) => perDisk(zones, '0'),
  'max-dedicated-hosts': () => [{ Value: '10' }],
  'supported-postpaid-instance-types': (_, zones) =>
    zones.flatMap((ZoneId) =>
      instanceTypes.map(({ id }) => ({
        Value: id,
        InstanceType: id,
        InstanceChargeType: 'PostPaid',
        ZoneId,
      })),
    ),
  'max-axt-command-count': () => [{ Value: '100' }],
  'max-axt-invocation-daily': () => [{ Value: '5000' }],
  'real-name-authentication': () => [{ Value: 'yes' }],
  'max-cloud-assistant-activation-count': () => [{ Value: '1000' }],
};

function perDisk(zones: readonly string[], Value: string): readonly Item[] {
  return zones.flatMap((ZoneId) =>
    ['cloud_efficiency', 'cloud_ssd', 'cloud_essd'].map((DiskCategory) => ({ ZoneId, DiskCategory, Value })),
  );
}

/** Counts the vCPUs of the instances of a region that are not paid for in advance. */
function usedCpus(call: CloudCall, isSpot: boolean): number {
  const postPaid = call.state.posting('ecs/instance', regionOf(call), 'InstanceChargeType', 'PostPaid');
  return postPaid
    .flatMap((sequence) => call.state.bySequence(sequence) ?? [])
    .filter(({ fields }) => ((fields.SpotStrategy ?? 'NoSpot') !== 'NoSpot') === isSpot)
    .reduce((sum, { fields }) => sum + Number(fields.Cpu ?? 0), 0);
}

/** Lists what an account may have, and what it has of that. */
export const describeAccountAttributes: CloudBehaviour = (call) => {
  const region = regionOf(call);
  const asked = texts(call, 'AttributeName');
  const unknown = asked.find((name) => !Object.hasOwn(quotas, name));
  if (unknown !== undefined) {
    throw refusal(call, 'Invalid.Parameter', `There is no attribute ${unknown}.`, 403);
  }
  const zone = text(call, 'ZoneId');
  const zones = zone === undefined ? zonesOf(region) : isZone(region, zone) ? [zone] : [];
  return {
    AccountAttributeItems: (asked.length === 0 ? Object.keys(quotas) : asked).map((AttributeName) => ({
      AttributeName,
      AttributeValues: quotas[AttributeName]?.(call, zones),
    })),
  };
};

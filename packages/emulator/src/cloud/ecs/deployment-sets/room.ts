import type { Document } from '../../../state/document.ts';
import { allWith, type CloudCall, countWith, find, refusal, text } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';
import { type InstanceFields, instance } from '../model.ts';

/** What is stored of a deployment set. */
export type DeploymentSetFields = {
  readonly DeploymentSetName: string;
  readonly DeploymentSetDescription: string;
  readonly Strategy: string;
  readonly Type: string;
  readonly GroupCount: number;
  readonly Affinity: number;
  readonly OnUnableToRedeployFailedInstance: string;
  readonly CreationTime: string;
};

/** How many instances a set may have in one zone. */
const mostInZone = 20;

/** Deployment sets, which spread instances over hosts. */
export const deploymentSet: Resource<DeploymentSetFields> = {
  kind: 'ecs/deployment-set',
  prefix: 'ds',
  idField: 'DeploymentSetId',
  word: 'deploymentset',
  indexes: ['DeploymentSetName', 'Strategy'],
  quota: { limit: 100, code: 'DEPLOYMENTSET.QUOTA_FULL' },
  view: ({ id, fields }, call) => {
    const members = membersOf(call, id);
    return {
      DeploymentStrategy: fields.Strategy,
      Domain: 'default',
      Granularity: fields.Type,
      InstanceIds: members.map((one) => one.id),
      InstanceAmount: members.length,
      Capacities: capacitiesOf(members),
      AccountId: call.settings.accountId,
    };
  },
};

function membersOf(call: CloudCall, id: string): readonly Document<InstanceFields>[] {
  return allWith(call, instance, 'DeploymentSetId', id);
}

function capacitiesOf(members: readonly Document<InstanceFields>[]): readonly object[] {
  const used = new Map<string, number>();
  for (const { fields } of members) used.set(fields.ZoneId, (used.get(fields.ZoneId) ?? 0) + 1);
  return [...used].map(([ZoneId, UsedAmount]) => ({
    ZoneId,
    UsedAmount,
    AvailableAmount: Math.max(mostInZone - UsedAmount, 0),
  }));
}

/** Returns the set that a call names for its instances; undefined where it names none. */
export function namedDeploymentSet(
  call: CloudCall,
  code = 'DeploymentSet.NotFound',
): Document<DeploymentSetFields> | undefined {
  const id = text(call, 'DeploymentSetId');
  return id === undefined ? undefined : find(call, deploymentSet, id, code);
}

/** Refuses more instances than a set has room for in a zone. */
export function checkRoom(
  call: CloudCall,
  { id, fields }: Document<DeploymentSetFields>,
  zoneId: string,
  more: number,
  code = 'DeploymentSet.NoRoom',
): void {
  if (
    fields.Strategy === 'LowLatency' ||
    countWith(call, instance, 'DeploymentSetId', id) + more <= mostInZone
  ) {
    return;
  }
  const inZone = membersOf(call, id).filter((one) => one.fields.ZoneId === zoneId).length;
  if (inZone + more <= mostInZone) return;
  throw refusal(
    call,
    code,
    `The deployment set ${id} has ${mostInZone} instances in ${zoneId} at most.`,
    403,
  );
}

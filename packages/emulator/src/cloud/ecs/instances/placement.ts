import { type Document, statusOf } from '../../../state/document.ts';
import { firstZone } from '../../catalogue/zones.ts';
import { type CloudCall, find, records, refusal, regionOf, text, texts } from '../../kit/cloud-call.ts';
import { type VSwitchFields, vSwitch } from '../../vpc/model.ts';
import { defaultVSwitch } from '../../vpc/networks.ts';
import { checkZone } from '../../vpc/vswitches.ts';
import { defaultSecurityGroup } from '../making.ts';
import { type SecurityGroupFields, securityGroup } from '../model.ts';
import { checkOneType } from '../security-groups/membership.ts';

/** Where an instance is. */
export interface Placement {
  readonly vSwitch: Document<VSwitchFields>;
  readonly securityGroupIds: readonly string[];
  /** The address that was asked for. */
  readonly address: string | undefined;
}

/** Reads where a call wants its instances; without a vSwitch it is the default one of the zone. */
export function placementOf(call: CloudCall): Placement {
  const primary = records(call, 'NetworkInterface').find(({ InstanceType }) => InstanceType === 'Primary');
  const wanted: CloudCall =
    primary === undefined ? call : { ...call, parameters: withPrimary(call, primary) };
  const network = vSwitchOf(wanted);
  return {
    vSwitch: network,
    securityGroupIds: groupsOf(wanted, network),
    address: text(wanted, 'PrivateIpAddress'),
  };
}

/** What is said of the primary interface stands for what would be said of the instance. */
function withPrimary({ parameters }: CloudCall, primary: CloudCall['parameters']): CloudCall['parameters'] {
  const { VSwitchId, SecurityGroupId, SecurityGroupIds, PrimaryIpAddress } = primary;
  return {
    ...parameters,
    VSwitchId: VSwitchId ?? parameters.VSwitchId,
    SecurityGroupId: SecurityGroupId ?? parameters.SecurityGroupId,
    SecurityGroupIds: SecurityGroupIds ?? parameters.SecurityGroupIds,
    PrivateIpAddress: PrimaryIpAddress ?? parameters.PrivateIpAddress,
  };
}

function vSwitchOf(call: CloudCall): Document<VSwitchFields> {
  const region = regionOf(call);
  const asked = text(call, 'ZoneId');
  const zone = asked === 'automatically' ? undefined : asked;
  if (zone !== undefined) checkZone(call, zone);
  const id = text(call, 'VSwitchId');
  if (id === undefined) return defaultVSwitch(call, zone ?? firstZone(region));
  const found = find(call, vSwitch, id);
  checkReady(call, found);
  if (zone !== undefined && found.fields.ZoneId !== zone) {
    throw refusal(call, 'InvalidVpcZone.NotSupported', `The vSwitch ${id} is not in the zone ${zone}.`, 400);
  }
  return found;
}

/** Refuses a vSwitch that is still being made. */
export function checkReady(call: CloudCall, document: Document<VSwitchFields>): void {
  if (statusOf(document) === 'Available') return;
  throw refusal(call, 'IncorrectVSwitchStatus', `The vSwitch ${document.id} is still being made.`, 400);
}

/** Returns the groups that a call names, which have to be in the network; without one it is the network's default group. */
export function groupsOf(call: CloudCall, { fields, region }: Document<VSwitchFields>): readonly string[] {
  const one = text(call, 'SecurityGroupId');
  const ids = [...new Set([...(one === undefined ? [] : [one]), ...texts(call, 'SecurityGroupIds')])];
  if (ids.length === 0) return [defaultSecurityGroup(call, fields.VpcId, region).id];
  checkGroups(call, ids, fields.VpcId);
  return ids;
}

/** Refuses groups of another network, and groups of both types together. */
export function checkGroups(call: CloudCall, ids: readonly string[], vpcId: string): void {
  const groups = ids.map((id) => find(call, securityGroup, id));
  for (const group of groups) checkGroup(call, group, vpcId);
  checkOneType(call, groups);
}

function checkGroup(call: CloudCall, { id, fields }: Document<SecurityGroupFields>, vpcId: string): void {
  if (fields.VpcId === vpcId) return;
  throw refusal(
    call,
    'InvalidSecurityGroup.NotInDefaultVpc',
    `The security group ${id} is in the VPC ${fields.VpcId}, not in ${vpcId}.`,
    400,
  );
}

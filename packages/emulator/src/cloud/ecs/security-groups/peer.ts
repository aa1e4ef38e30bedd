import { textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, refusal } from '../../kit/cloud-call.ts';
import { documentedCode } from '../documented-code.ts';
import { type SecurityGroupFields, securityGroup } from '../model.ts';
import { type Direction, prefixListKind, type RuleMatch } from './model.ts';

/** The other side of a rule: where its traffic comes from or goes to. */
type Peer = Partial<RuleMatch>;

/** How its parameters are called in one direction, the strongest first. */
interface PeerNames {
  readonly word: 'Source' | 'Dest';
  readonly all: readonly (keyof RuleMatch)[];
  readonly group: 'SourceGroupId' | 'DestGroupId';
  readonly owner: 'SourceGroupOwnerAccount' | 'DestGroupOwnerAccount';
  readonly list: 'SourcePrefixListId' | 'DestPrefixListId';
}

/** How the other side is called in each direction. */
export const peerNames: Readonly<Record<Direction, PeerNames>> = {
  ingress: {
    word: 'Source',
    all: ['SourceCidrIp', 'Ipv6SourceCidrIp', 'SourceGroupId', 'SourcePrefixListId'],
    group: 'SourceGroupId',
    owner: 'SourceGroupOwnerAccount',
    list: 'SourcePrefixListId',
  },
  egress: {
    word: 'Dest',
    all: ['DestCidrIp', 'Ipv6DestCidrIp', 'DestGroupId', 'DestPrefixListId'],
    group: 'DestGroupId',
    owner: 'DestGroupOwnerAccount',
    list: 'DestPrefixListId',
  },
};

/** Returns which parameter names the other side; of several, addresses go before a group, and that before a list. */
export function peerKind(direction: Direction, values: Values): keyof RuleMatch | undefined {
  return peerNames[direction].all.find((name) => {
    const sent = textOf(values, name);
    return sent !== undefined && sent !== 'null';
  });
}

/** Reads the group or the list on the other side; addresses are read with those of this side. */
export function peerOf(call: CloudCall, direction: Direction, values: Values): Peer {
  const { word, group, owner, list } = peerNames[direction];
  const kind = peerKind(direction, values);
  if (kind === undefined) {
    throw refusal(
      call,
      `MissingParameter.${word}`,
      `${word}CidrIp, Ipv6${word}CidrIp, ${word}GroupId or ${word}PrefixListId must be specified.`,
      400,
    );
  }
  if (kind === list) return { [list]: textOf(values, list) };
  if (kind !== group) return {};
  const ownerId = textOf(values, `${word}GroupOwnerId`);
  return { [group]: textOf(values, group), [owner]: textOf(values, owner) ?? ownerId ?? '' };
}

/** Refuses a rule whose other side does not exist or cannot be named. */
export function checkPeer(
  call: CloudCall,
  owner: Document<SecurityGroupFields>,
  match: RuleMatch,
  nicType: string | undefined,
): void {
  const names = peerNames[match.Direction];
  const listId = match[names.list];
  if (listId !== '' && call.state.get(prefixListKind, listId)?.region !== owner.region) {
    throw refusal(call, 'InvalidPrefixListId.NotFound', `The prefix list ${listId} does not exist.`, 404);
  }
  const groupId = match[names.group];
  if (groupId === '') return;
  const mismatch = `Invalid${names.group}.Mismatch`;
  if (nicType === 'internet') throw refusal(call, mismatch, 'NicType has to be intranet.', 403);
  if (groupId === owner.id) {
    const code = documentedCode(call, 'InvalidSecurityGroup.IsSame', 'InvalidParamter.Conflict');
    throw refusal(call, code, `The group ${groupId} cannot name itself in a rule.`, 403);
  }
  if (owner.fields.SecurityGroupType === 'enterprise') {
    throw refusal(call, 'OperationDenied', 'The rules of an advanced group cannot name groups.', 400);
  }
  // Groups of other accounts are not known here.
  const account = match[names.owner];
  if (account !== '' && account !== call.settings.accountId) return;
  const found = lookUp(call, securityGroup, groupId, owner.region);
  if (found === undefined)
    throw refusal(call, `Invalid${names.group}.NotFound`, `The group ${groupId} does not exist.`, 404);
  if (found.fields.VpcId !== owner.fields.VpcId)
    throw refusal(call, mismatch, `The groups ${owner.id} and ${groupId} are not in the same VPC.`, 400);
}

import { textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import { documentedCode } from '../documented-code.ts';
import type { SecurityGroupFields } from '../model.ts';
import { isIpv4Block, isIpv6Block } from './blocks.ts';
import { type Direction, portRangeListKind, type RuleMatch } from './model.ts';
import { checkPeer, peerOf } from './peer.ts';
import { readPorts, readProtocol, readSourcePorts } from './ports.ts';

/** What a call says of one rule. */
export interface SentRule {
  readonly match: RuleMatch;
  readonly description: string | undefined;
}

/** Reads one rule of a group, from the parameters of an old call or from an item of `Permissions`; checks all that it names. */
export function readRule(
  call: CloudCall,
  group: Document<SecurityGroupFields>,
  direction: Direction,
  values: Values,
): SentRule {
  const IpProtocol = readProtocol(call, textOf(values, 'IpProtocol'));
  const peer = peerOf(call, direction, values);
  const match: RuleMatch = {
    SourceCidrIp: block(call, values, 'SourceCidrIp'),
    Ipv6SourceCidrIp: block(call, values, 'Ipv6SourceCidrIp'),
    SourceGroupId: '',
    SourceGroupOwnerAccount: '',
    SourcePrefixListId: '',
    DestCidrIp: block(call, values, 'DestCidrIp'),
    Ipv6DestCidrIp: block(call, values, 'Ipv6DestCidrIp'),
    DestGroupId: '',
    DestGroupOwnerAccount: '',
    DestPrefixListId: '',
    ...peer,
    SecurityGroupId: group.id,
    Direction: direction,
    IpProtocol,
    ...portsOf(call, IpProtocol, values),
    SourcePortRange: readSourcePorts(call, IpProtocol, textOf(values, 'SourcePortRange')),
    NicType: nicType(call, values),
    Policy: policy(call, textOf(values, 'Policy') ?? 'accept'),
    Priority: priority(call, textOf(values, 'Priority') ?? '1'),
  };
  checkFamilies(call, match);
  checkPeer(call, group, match, textOf(values, 'NicType'));
  return { match, description: description(call, values) };
}

/** Returns the match of a rule as one text. */
export function identityOf(match: RuleMatch): string {
  return JSON.stringify([
    match.SecurityGroupId,
    match.Direction,
    match.IpProtocol,
    match.PortRange,
    match.PortRangeListId,
    match.SourcePortRange,
    match.NicType,
    match.Policy,
    match.Priority,
    match.SourceCidrIp,
    match.Ipv6SourceCidrIp,
    match.SourceGroupId,
    match.SourcePrefixListId,
    match.DestCidrIp,
    match.Ipv6DestCidrIp,
    match.DestGroupId,
    match.DestPrefixListId,
  ]);
}

/** A range of ports goes before a list of them. */
function portsOf(
  call: CloudCall,
  protocol: string,
  values: Values,
): Pick<RuleMatch, 'PortRange' | 'PortRangeListId'> {
  const PortRange = textOf(values, 'PortRange');
  const PortRangeListId = textOf(values, 'PortRangeListId');
  if (PortRange !== undefined || PortRangeListId === undefined)
    return { PortRange: readPorts(call, protocol, PortRange), PortRangeListId: '' };
  if (call.state.get(portRangeListKind, PortRangeListId) === undefined) {
    throw refusal(
      call,
      'InvalidPortRangeListId.NotFound',
      `The port list ${PortRangeListId} does not exist.`,
      404,
    );
  }
  return { PortRange: '', PortRangeListId };
}

function block(call: CloudCall, values: Values, name: string): string {
  const sent = textOf(values, name);
  // Documents name `null` as what is sent for nothing.
  if (sent === undefined || sent === 'null') return '';
  const isVersion6 = name.startsWith('Ipv6');
  if (isVersion6 ? isIpv6Block(sent) : isIpv4Block(sent)) return sent;
  const code = isVersion6
    ? `InvalidParam.${name}`
    : documentedCode(
        call,
        `Invalid${name}.Malformed`,
        `InvalidParam.${name === 'SourceCidrIp' ? 'SourceIp' : 'DestIp'}`,
      );
  throw refusal(call, code, `The parameter ${name} is not valid.`, 400);
}

/** Addresses of one rule are all of one version, and go with its protocol. */
function checkFamilies(call: CloudCall, match: RuleMatch): void {
  const has4 = match.SourceCidrIp !== '' || match.DestCidrIp !== '';
  const has6 = match.Ipv6SourceCidrIp !== '' || match.Ipv6DestCidrIp !== '';
  if (has6 && (has4 || match.IpProtocol === 'ICMP')) {
    throw refusal(
      call,
      'InvalidParam.Ipv4ProtocolConflictWithIpv6Address',
      'A rule of IPv4 cannot name addresses of IPv6.',
      400,
    );
  }
  if (has4 && match.IpProtocol === 'ICMPv6') {
    throw refusal(
      call,
      'InvalidParam.Ipv6ProtocolConflictWithIpv4Address',
      'A rule of IPv6 cannot name addresses of IPv4.',
      400,
    );
  }
}

/** In a VPC, every rule is about the internal network, whatever was sent. */
function nicType(call: CloudCall, values: Values): string {
  const sent = textOf(values, 'NicType') ?? 'intranet';
  if (sent === 'intranet' || sent === 'internet') return 'intranet';
  throw refusal(call, 'InvalidNicType.ValueNotSupported', `There is no NIC type ${sent}.`, 400);
}

function policy(call: CloudCall, sent: string): RuleMatch['Policy'] {
  const lower = sent.toLowerCase();
  if (lower === 'accept') return 'Accept';
  if (lower === 'drop') return 'Drop';
  throw refusal(call, 'InvalidPolicy.Malformed', 'Policy has to be accept or drop.', 400);
}

function priority(call: CloudCall, sent: string): string {
  if (!/^\d{1,9}$/.test(sent))
    throw refusal(call, 'InvalidPriority.Malformed', 'Priority has to be a number.', 400);
  const number = Number(sent);
  if (number >= 1 && number <= 100) return String(number);
  throw refusal(call, 'InvalidPriority.ValueNotSupported', 'Priority has to be 1 to 100.', 400);
}

function description(call: CloudCall, values: Values): string | undefined {
  const sent = textOf(values, 'Description');
  if (sent === undefined || sent.length <= 512) return sent;
  throw refusal(
    call,
    'InvalidSecurityGroupDiscription.Malformed',
    'The description of a rule has 512 characters at most.',
    400,
  );
}

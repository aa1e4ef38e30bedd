import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import { documentedCode } from '../documented-code.ts';

const everyPort = '-1/-1';

/** Protocols that have ports: by name, and by the number of TCP and UDP. */
const withPorts = new Set(['TCP', 'UDP', '6', '17']);

/** Reads a protocol, which is a name in letters of any case or a number. */
export function readProtocol(call: CloudCall, sent: string | undefined): string {
  const upper = (sent ?? '').toUpperCase();
  if (upper === 'ICMPV6') return 'ICMPv6';
  if (['TCP', 'UDP', 'ICMP', 'GRE', 'ALL'].includes(upper)) return upper;
  if (/^\d{1,3}$/.test(upper) && Number(upper) <= 255) return String(Number(upper));
  throw refusal(
    call,
    'InvalidIpProtocol.ValueNotSupported',
    'IpProtocol has to be TCP, UDP, ICMP, ICMPv6, GRE, ALL or a number up to 255.',
    400,
  );
}

/** Reads the ports that a rule opens or closes. A protocol without ports has `-1/-1`. */
export function readPorts(call: CloudCall, protocol: string, sent: string | undefined): string {
  const malformed = documentedCode(
    call,
    'InvalidPortRange.Malformed',
    'InvalidIpPortRange.Malformed',
    'InvalidIpProtocol.Malformed',
  );
  if (sent === undefined && !withPorts.has(protocol)) return everyPort;
  const [, first = '', last = ''] = /^(-?\d{1,5})\/(-?\d{1,5})$/.exec(sent ?? '') ?? [];
  if (first === '') throw refusal(call, malformed, 'PortRange has to be two numbers, such as 80/80.', 400);
  if (!isRange(protocol, Number(first), Number(last))) {
    const code = call.operation.errorStatuses.has('OperationDenied') ? 'OperationDenied' : malformed;
    throw refusal(call, code, `The ports ${sent} do not go with the protocol ${protocol}.`, 400);
  }
  return sent as string;
}

/** Reads the ports that traffic comes from; nothing where none were sent. */
export function readSourcePorts(call: CloudCall, protocol: string, sent: string | undefined): string {
  if (sent === undefined) return '';
  const [, first = '', last = ''] = /^(-?\d{1,5})\/(-?\d{1,5})$/.exec(sent) ?? [];
  if (first !== '' && isRange(protocol, Number(first), Number(last))) return sent;
  throw refusal(
    call,
    'InvalidSourcePortRange.Malformed',
    `The source ports ${sent} do not go with the protocol ${protocol}.`,
    400,
  );
}

function isRange(protocol: string, first: number, last: number): boolean {
  if (!withPorts.has(protocol)) return first === -1 && last === -1;
  return first >= 1 && last <= 65_535 && first <= last;
}

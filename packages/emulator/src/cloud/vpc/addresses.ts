import type { Document } from '../../state/document.ts';
import { allWith, type CloudCall, insert, refusal } from '../kit/cloud-call.ts';
import { addressText, type Cidr, parseAddress, parseCidr } from './cidr.ts';
import { address, takenIn, usable, type VSwitchFields } from './model.ts';

/** Takes an address of a vSwitch for something: the one that is asked for, or the first that is free. */
export function takeAddress(
  call: CloudCall,
  document: Document<VSwitchFields>,
  ownerId: string,
  asked?: string,
): string {
  const cidr = parseCidr(document.fields.CidrBlock) as Cidr;
  const chosen = asked === undefined ? firstFree(call, document, cidr) : checked(call, document, cidr, asked);
  insert(call, address, {
    id: `${document.id}/${chosen}`,
    region: document.region,
    fields: { VSwitchId: document.id, OwnerId: ownerId },
  });
  return chosen;
}

/** Gives back all addresses of something, or one of them. */
export function releaseAddresses(call: CloudCall, ownerId: string, only?: string): void {
  for (const taken of allWith(call, address, 'OwnerId', ownerId)) {
    if (only === undefined || taken.id.endsWith(`/${only}`)) call.state.remove(taken);
  }
}

/** What operations of interfaces call an address that a vSwitch cannot give. */
const invalidAddress = 'InvalidVSwitchId.IpInvalid';

function firstFree(call: CloudCall, { id }: Document, cidr: Cidr): string {
  const all = usable(cidr);
  const taken = takenIn(call, id);
  // Where none was given back, the next one is free: that is nearly always so, and needs no search.
  for (let step = 0; step < all; step += 1) {
    const candidate = addressText(cidr.first + 1 + ((taken + step) % all));
    if (call.state.get(address.kind, `${id}/${candidate}`) === undefined) return candidate;
  }
  throw refusal(call, noAddress(call), `The vSwitch ${id} has no address left.`, 403);
}

/** Operations on instances and operations on interfaces call it by different codes. */
function noAddress({ operation }: CloudCall): string {
  const ofInstances = 'QuotaExceeded.PrivateIpAddress';
  return operation.errorStatuses.has(ofInstances) ? ofInstances : 'InvalidVSwitchId.IpNotEnough';
}

function checked(call: CloudCall, { id }: Document, cidr: Cidr, asked: string): string {
  const number = parseAddress(asked);
  if (number === undefined || number <= cidr.first || number >= cidr.first + cidr.size - 3) {
    throw refusal(
      call,
      call.operation.errorStatuses.has(invalidAddress) ? invalidAddress : 'InvalidPrivateIpAddress',
      `${asked} is no address that the vSwitch ${id} can give.`,
      400,
    );
  }
  if (call.state.get(address.kind, `${id}/${asked}`) !== undefined) {
    throw refusal(call, 'InvalidPrivateIpAddress.Duplicated', `The address ${asked} is taken.`, 400);
  }
  return asked;
}

import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  flag,
  need,
  needStatus,
  number,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour, sentFields } from '../../kit/operations.ts';
import { type InstanceFields, instance } from '../model.ts';
import { newOrderId } from './periods.ts';
import { newPublicAddress } from './public-address.ts';
import { eipsOf } from './show.ts';
import { checkBandwidth } from './spec.ts';

const atRest = ['Running', 'Stopped'];

/** Changes the bandwidth of an instance to the internet, and may give it a public address. */
export const modifyNetworkSpec: CloudBehaviour = act(instance, (document, call) => {
  needStatus(call, document, atRest, 'IncorrectInstanceStatus');
  checkBandwidth(call);
  if (number(call, 'InternetMaxBandwidthOut', 0) > 0) checkWithoutEip(call, document);
  const { fields } = update(call, document, {
    fields: {
      ...sentFields(call, ['InternetMaxBandwidthIn', 'InternetMaxBandwidthOut']),
      InternetChargeType: text(call, 'NetworkChargeType') ?? document.fields.InternetChargeType,
    },
  });
  if (flag(call, 'AllocatePublicIp') === true && fields.PublicIpAddress.length === 0) {
    if (fields.InternetMaxBandwidthOut === 0) {
      throw refusal(call, 'InvalidParam.AllocatePublicIp', 'A public address needs a bandwidth.', 400);
    }
    update(call, document, { fields: { PublicIpAddress: [newPublicAddress(call)] } });
  }
  return fields.InstanceChargeType === 'PrePaid' ? { OrderId: newOrderId() } : {};
});

function checkWithoutEip(call: CloudCall, { id }: Document<InstanceFields>): void {
  if (eipsOf(call, id).length === 0) return;
  throw refusal(call, 'BandwidthUpgradeDenied.EipBoundInstance', `The instance ${id} has an EIP.`, 400);
}

/** Gives an instance a public address. */
export const allocatePublicAddress: CloudBehaviour = act(instance, (document, call) => {
  const { id, fields } = document;
  needStatus(call, document, atRest, 'IncorrectInstanceStatus');
  if (fields.PublicIpAddress.length > 0 || eipsOf(call, id).length > 0) {
    throw refusal(call, 'AllocatedAlready', `The instance ${id} has a public address already.`, 403);
  }
  if (fields.InternetMaxBandwidthOut === 0) {
    throw refusal(
      call,
      'AllocateIpInvalidInstanceBandwidth',
      `The instance ${id} has no bandwidth to the internet.`,
      400,
    );
  }
  const IpAddress = wantedAddress(call) ?? newPublicAddress(call);
  update(call, document, { fields: { PublicIpAddress: [IpAddress] } });
  return { IpAddress };
});

function wantedAddress(call: CloudCall): string | undefined {
  const wanted = text(call, 'IpAddress');
  if (wanted === undefined) return undefined;
  if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(wanted)) {
    throw refusal(call, 'InvalidIpAddress.Malformed', `${wanted} is no address.`, 400);
  }
  if (allWith(call, instance, 'PublicIpAddress', wanted).length > 0) {
    throw refusal(call, 'IpInUse', `The address ${wanted} is in use.`, 403);
  }
  return wanted;
}

/** Takes a public address from the instance that has it. */
export const releasePublicAddress: CloudBehaviour = (call) => {
  const address = need(call, 'PublicIpAddress');
  const asked = text(call, 'InstanceId');
  const owner = asked === undefined ? undefined : find(call, instance, asked);
  const [found] = allWith(call, instance, 'PublicIpAddress', address);
  if (found === undefined || (owner !== undefined && owner.id !== found.id)) {
    throw refusal(call, 'InvalidIpAddress.NotFound', `No such instance has the address ${address}.`, 404);
  }
  needStatus(call, found, atRest, 'IncorrectInstanceStatus');
  update(call, found, {
    fields: { PublicIpAddress: found.fields.PublicIpAddress.filter((one) => one !== address) },
  });
  return {};
};

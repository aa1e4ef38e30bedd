import type { Fields } from '../../../state/document.ts';
import { firstZone, zonesOf } from '../../catalogue/zones.ts';
import {
  type CloudCall,
  insert,
  invalid,
  newId,
  number,
  refusal,
  regionOf,
  text,
} from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { type LoadBalancerFields, loadBalancer } from '../model.ts';
import { readName } from '../names.ts';
import { namedVSwitch, privateAddress, publicAddress } from './addresses.ts';
import { endOf, lifeOf, newOrder } from './life.ts';
import { readProtection } from './protection.ts';
import { checkSpec, elasticSpec, oneOf } from './values.ts';

type Place = Pick<
  LoadBalancerFields,
  'Address' | 'AddressType' | 'NetworkType' | 'VpcId' | 'VSwitchId' | 'MasterZoneId' | 'SlaveZoneId'
>;

/** Makes a balancer: a public one with a public address, a private one with an address of its vSwitch. */
export const createLoadBalancer: CloudBehaviour = (call) => {
  const id = newId(loadBalancer.prefix);
  const PayType = oneOf(call, 'PayType', ['PayOnDemand', 'PrePay']);
  const AddressIPVersion = oneOf(call, 'AddressIPVersion', ['ipv4', 'ipv6']);
  const fields: LoadBalancerFields = {
    LoadBalancerName: readName(call, 'LoadBalancerName') || id,
    AddressIPVersion,
    ...placeOf(call, id, AddressIPVersion),
    ...tariffOf(call, PayType),
    PayType,
    EndTimeStamp: endOf(call, PayType),
    ResourceGroupId: textOr(call, 'ResourceGroupId', 'rg-default'),
    DeleteProtection: oneOf(call, 'DeleteProtection', ['off', 'on']),
    ...readProtection(call),
  };
  insert(call, loadBalancer, { id, fields, tags: readTags(call), phases: lifeOf(call, 'active', fields) });
  return { ...fields, LoadBalancerId: id, ...orderOf(PayType) };
};

function orderOf(payType: string): Fields {
  return payType === 'PrePay' ? { OrderId: newOrder() } : {};
}

function placeOf(call: CloudCall, id: string, ipVersion: string): Place {
  const isIntranet =
    oneOf(call, 'AddressType', [
      text(call, 'VSwitchId') === undefined ? 'internet' : 'intranet',
      'internet',
      'intranet',
    ]) === 'intranet';
  const region = regionOf(call);
  const zone = (chosen: string): Pick<Place, 'MasterZoneId' | 'SlaveZoneId'> => ({
    MasterZoneId: chosen,
    SlaveZoneId: textOr(call, 'SlaveZoneId', zonesOf(region).find((one) => one !== chosen) ?? chosen),
  });
  if (!isIntranet) {
    return {
      Address: publicAddress(call, ipVersion),
      AddressType: 'internet',
      NetworkType: 'classic',
      VpcId: '',
      VSwitchId: '',
      ...zone(textOr(call, 'MasterZoneId', firstZone(region))),
    };
  }
  const parent = namedVSwitch(call);
  return {
    Address: privateAddress(call, parent, id),
    AddressType: 'intranet',
    NetworkType: 'vpc',
    VpcId: parent.fields.VpcId,
    VSwitchId: parent.id,
    ...zone(textOr(call, 'MasterZoneId', parent.fields.ZoneId)),
  };
}

function tariffOf(
  call: CloudCall,
  payType: string,
): Pick<LoadBalancerFields, 'LoadBalancerSpec' | 'InstanceChargeType' | 'InternetChargeType' | 'Bandwidth'> {
  const InternetChargeType = oneOf(call, 'InternetChargeType', ['paybytraffic', 'paybybandwidth']);
  const InstanceChargeType = oneOf(
    call,
    'InstanceChargeType',
    ['PayBySpec', 'PayByCLCU'],
    'IllegalParam.InstanceChargeType',
  );
  const isElastic = InstanceChargeType === 'PayByCLCU';
  if (isElastic && (payType === 'PrePay' || InternetChargeType !== 'paybytraffic')) {
    throw refusal(
      call,
      'InvalidParameter',
      'PayByCLCU goes with PayOnDemand and with paybytraffic only.',
      400,
    );
  }
  if (InternetChargeType === 'paybybandwidth' && number(call, 'Bandwidth', -1) < 1) {
    throw invalid(call, 'Bandwidth', 'has to be 1 to 5000 where the bandwidth is paid for');
  }
  return {
    LoadBalancerSpec: isElastic ? elasticSpec : checkSpec(call, text(call, 'LoadBalancerSpec') ?? ''),
    InstanceChargeType,
    InternetChargeType,
    Bandwidth: InternetChargeType === 'paybybandwidth' ? number(call, 'Bandwidth', -1) : 5_120,
  };
}

import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, invalid, need, number, refusal, text, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import type { LoadBalancerFields } from '../model.ts';
import { readName } from '../names.ts';
import { endOf, lifeOf, newOrder } from './life.ts';
import { namedBalancer } from './named.ts';
import { checkSpec, elasticSpec, oneOf } from './values.ts';

export const setName: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  need(call, 'LoadBalancerName');
  update(call, document, { fields: { LoadBalancerName: readName(call, 'LoadBalancerName') } });
  return {};
};

export const setStatus: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  const status = oneOf(call, 'LoadBalancerStatus', ['active', 'inactive']);
  if (statusOf(document) === 'locked') {
    throw refusal(
      call,
      'OperationUnsupported.SetLoadBalancerStatus',
      `The balancer ${document.id} is locked.`,
      400,
    );
  }
  update(call, document, { phases: lifeOf(call, status, document.fields) });
  return {};
};

export const changeSpec: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  refuseElastic(call, document);
  update(call, document, { fields: { LoadBalancerSpec: checkSpec(call, need(call, 'LoadBalancerSpec')) } });
  return orderFor(document);
};

export const changeInternetSpec: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  const { fields } = document;
  if (fields.AddressType !== 'internet') {
    throw refusal(call, 'Operation.NotAllowed', `The balancer ${document.id} is a private one.`, 400);
  }
  const isPaidBefore = fields.InternetChargeType === 'paybybandwidth';
  const InternetChargeType = oneOf(
    call,
    'InternetChargeType',
    isPaidBefore ? ['paybybandwidth', 'paybytraffic'] : ['paybytraffic', 'paybybandwidth'],
  );
  if (InternetChargeType === 'paybytraffic') {
    update(call, document, { fields: { InternetChargeType, Bandwidth: 5_120 } });
    return orderFor(document);
  }
  refuseElastic(call, document);
  const Bandwidth = number(call, 'Bandwidth', isPaidBefore ? fields.Bandwidth : -1);
  if (Bandwidth < 1) throw invalid(call, 'Bandwidth', 'has to be 1 to 5000 where the bandwidth is paid for');
  update(call, document, { fields: { InternetChargeType, Bandwidth } });
  return orderFor(document);
};

/** A balancer can be paid for by what it uses instead of by specification, but not the other way round. */
export const changeInstanceChargeType: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  const InstanceChargeType = oneOf(
    call,
    'InstanceChargeType',
    ['PayByCLCU', 'PayBySpec'],
    'IllegalParam.InstanceChargeType',
  );
  const { fields } = document;
  if (InstanceChargeType === 'PayBySpec') {
    const isElastic = fields.InstanceChargeType === 'PayByCLCU';
    throw refusal(
      call,
      isElastic ? 'Forbidden.LcuToSpec' : 'OperationDenied.PayBySpec',
      `The balancer ${document.id} cannot change to PayBySpec.`,
      400,
    );
  }
  oneOf(call, 'InternetChargeType', ['paybytraffic'], 'IllegalParam.InternetChargeType');
  if (fields.PayType === 'PrePay') {
    throw refusal(call, 'Operation.NotAllowed', `The balancer ${document.id} is paid for in advance.`, 400);
  }
  refuseElastic(call, document);
  update(call, document, {
    fields: {
      InstanceChargeType,
      InternetChargeType: 'paybytraffic',
      LoadBalancerSpec: elasticSpec,
      Bandwidth: 5_120,
    },
  });
  return {};
};

export const changePayType: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  refuseElastic(call, document);
  const PayType = oneOf(call, 'PayType', ['PrePay', 'PayOnDemand']);
  if (PayType === document.fields.PayType || PayType === 'PayOnDemand') {
    throw refusal(
      call,
      'Operation.NotAllowed',
      `The balancer ${document.id} cannot change to ${PayType}.`,
      400,
    );
  }
  const fields = { PayType, EndTimeStamp: endOf(call, PayType) };
  update(call, document, { fields, phases: lifeOf(call, statusOf(document), fields) });
  return { OrderId: newOrder() };
};

function refuseElastic(call: CloudCall, { id, fields }: Document<LoadBalancerFields>): void {
  if (fields.InstanceChargeType !== 'PayByCLCU') return;
  throw refusal(call, 'OperationDenied.PayByCLCU', `The balancer ${id} is paid for by what it uses.`, 400);
}

function orderFor({ fields }: Document<LoadBalancerFields>): { readonly OrderId?: number } {
  return fields.PayType === 'PrePay' ? { OrderId: newOrder() } : {};
}

/** What can be moved to another resource group, by the word of the operation. */
const movable: Readonly<Record<string, readonly string[]>> = {
  loadbalancer: ['slb/load-balancer'],
  certificate: ['slb/server-certificate', 'slb/ca-certificate'],
  acl: ['slb/acl'],
};

export const moveResourceGroup: CloudBehaviour = (call) => {
  const type = need(call, 'ResourceType').toLowerCase();
  const kinds = Object.hasOwn(movable, type) ? (movable[type] ?? []) : [];
  if (kinds.length === 0) throw invalid(call, 'ResourceType', `is ${type}, which has no resource group`);
  const id = need(call, 'ResourceId');
  const found = kinds.map((kind) => call.state.get(kind, id)).find((one) => one !== undefined);
  const region = text(call, 'RegionId');
  if (found === undefined || (region !== undefined && found.region !== region)) {
    throw refusal(call, 'InvalidParameter', 'The specified resource does not exist.', 400);
  }
  call.state.update(found, { fields: { ResourceGroupId: need(call, 'NewResourceGroupId') } });
  return {};
};

import { isRecord } from '../../../params/value.ts';
import { need, refusal, texts, update } from '../../kit/cloud-call.ts';
import { type Filter, field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, describe, sentFields } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { networkInterface } from '../model.ts';
import { setGroups } from '../security-groups/membership.ts';
import { attachNetworkInterface, deleteNetworkInterface, detachNetworkInterface } from './attach.ts';
import { changeable, checkGroups, checkTexts, createNetworkInterface } from './create.ts';
import { assignIpv6Addresses, unassignIpv6Addresses } from './ipv6-addresses.ts';
import { interfacePermission, permissionOperations } from './permissions.ts';
import { assignPrivateIpAddresses, unassignPrivateIpAddresses } from './private-addresses.ts';
import { showAttribute, showInterface } from './show.ts';
import { steadyInterface } from './states.ts';

/** Any address of an interface counts, the primary one and the others. */
const byAnyAddress: Filter = (call, parameter, { kind }) => {
  const wanted = texts(call, parameter);
  if (wanted.length === 0) return undefined;
  const names = ['PrivateIpAddress', 'SecondaryAddresses'];
  return {
    isWhole: true,
    posting: (region) => {
      const found = wanted.flatMap((one) =>
        names.flatMap((name) => call.state.posting(kind, region, name, one)),
      );
      return [...new Set(found)].sort((one, other) => one - other);
    },
    test: ({ fields }) =>
      names.flatMap((name) => [fields[name]].flat()).some((one) => wanted.includes(String(one))),
  };
};

const describeNetworkInterfaces = list(networkInterface, {
  filters: {
    NetworkInterfaceId: field('NetworkInterfaceId'),
    SecurityGroupId: field('SecurityGroupIds'),
    PrimaryIpAddress: field('PrivateIpAddress'),
    PrivateIpAddress: byAnyAddress,
    Ipv6Address: field('Ipv6Addresses'),
    ServiceManaged: (call, parameter) => ({ test: () => call.parameters[parameter] === false }),
  },
  show: showInterface,
});

const modifyAttribute: CloudBehaviour = (call) => {
  checkTexts(call);
  const target = steadyInterface(call);
  const { VpcId, SecurityGroupIds } = target.fields;
  const asked = texts(call, 'SecurityGroupId');
  if (asked.length > 0) {
    setGroups(call, target, checkGroups(call, asked, VpcId, target.region, SecurityGroupIds));
  }
  const sent = sentFields(call, changeable);
  const tracking = target.fields.ConnectionTrackingConfiguration;
  const sentTracking = sent.ConnectionTrackingConfiguration;
  const merged =
    isRecord(tracking) && isRecord(sentTracking)
      ? { ConnectionTrackingConfiguration: { ...tracking, ...sentTracking } }
      : {};
  call.state.update(target, { fields: { ...sent, ...merged } });
  return {};
};

/** Limits the traffic of an interface, or changes the limits. */
const enableQos = act(networkInterface, (target, call) => {
  const { QoS } = call.parameters;
  if (!isRecord(QoS)) throw refusal(call, 'MissingParameter.QoS', `${need(call, 'QoS')} is no object.`, 400);
  update(call, target, { fields: { QoSConfig: { EnableQoS: true, QoS } } });
  return {};
});

const disableQos = act(networkInterface, (target, call) => {
  update(call, target, { fields: { QoSConfig: { EnableQoS: false } } });
  return {};
});

/** Network interfaces, their addresses, and who else may attach them. */
export const networkInterfaces: CloudPart = part([interfacePermission], {
  ecs: {
    CreateNetworkInterface: createNetworkInterface,
    DescribeNetworkInterfaces: describeNetworkInterfaces,
    DescribeNetworkInterfaceAttribute: describe(networkInterface, showAttribute),
    ModifyNetworkInterfaceAttribute: modifyAttribute,
    AttachNetworkInterface: attachNetworkInterface,
    DetachNetworkInterface: detachNetworkInterface,
    DeleteNetworkInterface: deleteNetworkInterface,
    AssignPrivateIpAddresses: assignPrivateIpAddresses,
    UnassignPrivateIpAddresses: unassignPrivateIpAddresses,
    AssignIpv6Addresses: assignIpv6Addresses,
    UnassignIpv6Addresses: unassignIpv6Addresses,
    EnableNetworkInterfaceQoS: enableQos,
    DisableNetworkInterfaceQoS: disableQos,
    ...permissionOperations,
  },
});

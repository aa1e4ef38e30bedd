import { allWith, insert, lookUp, need, newId, refusal, text } from '../../kit/cloud-call.ts';
import { field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, type Operations } from '../../kit/operations.ts';
import type { Resource } from '../../kit/resource.ts';
import { networkInterface } from '../model.ts';

/** What is stored of a permission. */
export type PermissionFields = {
  readonly NetworkInterfaceId: string;
  readonly AccountId: string;
  readonly Permission: string;
};

/** Permissions for other accounts to attach an interface to an instance of theirs. */
export const interfacePermission: Resource<PermissionFields> = {
  kind: 'ecs/network-interface-permission',
  prefix: 'eni-perm',
  idField: 'NetworkInterfacePermissionId',
  statusField: 'PermissionState',
  word: 'enipermission',
  indexes: ['NetworkInterfaceId', 'AccountId'],
  view: () => ({ ServiceName: 'Elastic Compute Service' }),
};

const create: CloudBehaviour = (call) => {
  const id = need(call, 'NetworkInterfaceId');
  const target = lookUp(call, networkInterface, id, text(call, 'RegionId'));
  if (target === undefined)
    throw refusal(call, 'InvalidEniId.NotFound', `The interface ${id} does not exist.`, 404);
  const Permission = need(call, 'Permission');
  if (Permission !== 'InstanceAttach')
    throw refusal(call, 'InvalidParameter', 'Permission has to be InstanceAttach.', 400);
  const fields = { NetworkInterfaceId: id, AccountId: need(call, 'AccountId'), Permission };
  const made =
    allWith(call, interfacePermission, 'NetworkInterfaceId', id).find(
      (one) => one.fields.AccountId === fields.AccountId,
    ) ??
    insert(call, interfacePermission, {
      id: newId(interfacePermission.prefix),
      region: target.region,
      fields,
      phases: [{ value: 'Granted', until: Number.POSITIVE_INFINITY }],
    });
  return {
    NetworkInterfacePermission: {
      NetworkInterfacePermissionId: made.id,
      PermissionState: 'Granted',
      ServiceName: 'Elastic Compute Service',
      ...fields,
    },
  };
};

/** What other accounts may do with interfaces. */
export const permissionOperations: Operations = {
  CreateNetworkInterfacePermission: create,
  DescribeNetworkInterfacePermissions: list(interfacePermission, {
    filters: { NetworkInterfacePermissionId: field('NetworkInterfacePermissionId') },
  }),
  DeleteNetworkInterfacePermission: act(interfacePermission, (document, call) => {
    call.state.remove(document);
    return {};
  }),
};

import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, lookUp, need, refusal, regionOf, text, update } from '../../kit/cloud-call.ts';
import { field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type InstanceFields, instance } from '../model.ts';
import { instancesOf } from './find.ts';
import { listed } from './list.ts';
import { checkRole } from './wishes.ts';

/** Gives instances a role, each on its own. */
export const attachRamRole: CloudBehaviour = (call) => {
  const RamRoleName = need(call, 'RamRoleName');
  checkRole(call, RamRoleName);
  const outcomes = idsOf(call).map((id) =>
    outcome(call, id, (document) => attach(call, document, RamRoleName)),
  );
  return { ...counted(outcomes), RamRoleName, AttachInstanceRamRoleResults: outcomes };
};

function attach(call: CloudCall, document: Document<InstanceFields>, RamRoleName: string): Fields {
  if (document.fields.RamRoleName !== '') {
    const Message = `The instance ${document.id} has the role ${document.fields.RamRoleName} already.`;
    return { Code: 'InvalidInstance.RamRoleAttached', Message, Success: false };
  }
  update(call, document, { fields: { RamRoleName } });
  return done;
}

/** Takes their role from instances, each on its own. */
export const detachRamRole: CloudBehaviour = (call) => {
  const RamRoleName = text(call, 'RamRoleName');
  const outcomes = idsOf(call).map((id) =>
    outcome(call, id, (document) => detach(call, document, RamRoleName)),
  );
  return { ...counted(outcomes), RamRoleName, DetachInstanceRamRoleResults: outcomes };
};

function detach(
  call: CloudCall,
  document: Document<InstanceFields>,
  RamRoleName: string | undefined,
): Fields {
  const had = document.fields.RamRoleName;
  const InstanceRamRoleSets = [{ InstanceId: document.id, RamRoleName: had }];
  if (had === '' || (RamRoleName !== undefined && had !== RamRoleName)) {
    const Message = `The instance ${document.id} does not have the role.`;
    return { Code: 'InvalidRamRole.NotFound', Message, Success: false, InstanceRamRoleSets };
  }
  update(call, document, { fields: { RamRoleName: '' } });
  return { ...done, InstanceRamRoleSets };
}

const done = { Code: '200', Message: 'success', Success: true };

function outcome(
  call: CloudCall,
  id: string,
  action: (document: Document<InstanceFields>) => Fields,
): Fields {
  const document = lookUp(call, instance, id, regionOf(call));
  if (document !== undefined) return { InstanceId: id, ...action(document) };
  throw refusal(call, 'InvalidInstanceId.NotFound', `The instance ${id} does not exist.`, 404);
}

function counted(outcomes: readonly Fields[]): Fields {
  return {
    TotalCount: outcomes.length,
    FailCount: outcomes.filter(({ Success }) => Success === false).length,
  };
}

function idsOf(call: CloudCall): readonly string[] {
  let ids: unknown;
  try {
    ids = JSON.parse(need(call, 'InstanceIds'));
  } catch {}
  if (Array.isArray(ids) && ids.length > 0 && ids.length <= 100) return [...new Set(ids.map(String))];
  throw refusal(
    call,
    'InvalidInstanceIds.Malformed',
    'InstanceIds has to be a JSON list of 1 to 100 ids.',
    400,
  );
}

const listRoles = list(instance, {
  filters: { InstanceIds: listed('InstanceId'), RamRoleName: field('RamRoleName') },
  show: ({ id, fields }) => ({ InstanceId: id, RamRoleName: fields.RamRoleName }),
});

/** Lists the roles of instances, or the instances of a role. */
export const describeRamRole: CloudBehaviour = (call) => {
  const isByIds = text(call, 'InstanceIds') !== undefined;
  if (!isByIds && text(call, 'RamRoleName') === undefined) {
    throw refusal(call, 'InvalidParameter.AllEmpty', 'InstanceIds or RamRoleName has to be sent.', 403);
  }
  if (isByIds) instancesOf(call, idsOf(call));
  return { ...listRoles(call), RegionId: regionOf(call) };
};

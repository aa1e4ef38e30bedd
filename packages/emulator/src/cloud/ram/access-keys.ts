import type { Document } from '../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  insert,
  need,
  refusal,
  seconds,
  update,
} from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { conflict, missing, randomText, userOrCaller } from './finding.ts';
import { type AccessKeyFields, accessKey } from './model.ts';

const mostKeys = 2;

const createAccessKey: CloudBehaviour = (call) => {
  const owner = userOrCaller(call);
  if (countWith(call, accessKey, 'UserId', owner.id) >= mostKeys) {
    throw conflict(call, 'LimitExceeded.User.AccessKey', `A user may have ${mostKeys} access keys at most.`);
  }
  const fields = {
    UserId: owner.id,
    AccessKeySecret: randomText(30),
    Status: 'Active' as const,
    CreateDate: seconds(call),
  };
  const made = insert(call, accessKey, { id: `LTAI${randomText(20)}`, region: '', fields });
  // The secret is told this once.
  return { AccessKey: { AccessKeyId: made.id, ...fields } };
};

const listAccessKeys: CloudBehaviour = (call) => ({
  AccessKeys: allWith(call, accessKey, 'UserId', userOrCaller(call).id).map(({ id, fields }) => ({
    AccessKeyId: id,
    Status: fields.Status,
    CreateDate: fields.CreateDate,
  })),
});

/** Returns the key that a call names, which has to be the user's. */
function keyNamed(call: CloudCall): Document<AccessKeyFields> {
  const owner = userOrCaller(call);
  const id = need(call, 'UserAccessKeyId');
  const found = call.state.get(accessKey.kind, id) as Document<AccessKeyFields> | undefined;
  if (found?.fields.UserId === owner.id) return found;
  throw missing(call, 'EntityNotExist.User.AccessKey', `access key ${id}`);
}

const updateAccessKey: CloudBehaviour = (call) => {
  const found = keyNamed(call);
  const Status = need(call, 'Status');
  if (Status !== 'Active' && Status !== 'Inactive') {
    throw refusal(call, 'InvalidParameter.Status', 'Status must be Active or Inactive.', 400);
  }
  update(call, found, { fields: { Status } });
  return {};
};

const deleteAccessKey: CloudBehaviour = (call) => {
  call.state.remove(keyNamed(call));
  return {};
};

/** When a key was used is not kept: that would be a write for each call. */
const getAccessKeyLastUsed: CloudBehaviour = (call) => {
  keyNamed(call);
  return { AccessKeyLastUsed: { LastUsedDate: '' } };
};

/** The access keys of users, which sign calls from their creation on. */
export const accessKeys: CloudPart = part([accessKey], {
  ram: {
    CreateAccessKey: createAccessKey,
    ListAccessKeys: listAccessKeys,
    UpdateAccessKey: updateAccessKey,
    DeleteAccessKey: deleteAccessKey,
    GetAccessKeyLastUsed: getAccessKeyLastUsed,
  },
});

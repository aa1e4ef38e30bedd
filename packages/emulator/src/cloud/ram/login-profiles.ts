import type { Document } from '../../state/document.ts';
import { type CloudCall, flag, insert, need, refusal, seconds, update } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { type CloudPart, part } from '../kit/part.ts';
import { conflict, missing, userNamed } from './finding.ts';
import { type LoginProfileFields, loginProfile } from './model.ts';

/** Refuses a password that the usual password policy would; it is not kept. */
function checkPassword(call: CloudCall): void {
  if (need(call, 'Password').length >= 8) return;
  throw refusal(call, 'InvalidParameter.Password.TooWeak', 'A password has at least 8 characters.', 400);
}

function profileNamed(call: CloudCall): Document<LoginProfileFields> {
  const { id, fields } = userNamed(call);
  const found = call.state.get(loginProfile.kind, id) as Document<LoginProfileFields> | undefined;
  if (found !== undefined) return found;
  throw missing(call, 'EntityNotExist.User.LoginProfile', `login profile of ${fields.UserName}`);
}

const createLoginProfile: CloudBehaviour = (call) => {
  const { id, fields } = userNamed(call);
  checkPassword(call);
  if (call.state.get(loginProfile.kind, id) !== undefined) {
    throw conflict(
      call,
      'EntityAlreadyExists.User.LoginProfile',
      `The user ${fields.UserName} has a login profile already.`,
    );
  }
  const profile = {
    PasswordResetRequired: flag(call, 'PasswordResetRequired') ?? false,
    MFABindRequired: flag(call, 'MFABindRequired') ?? false,
    CreateDate: seconds(call),
  };
  insert(call, loginProfile, { id, region: '', fields: profile });
  return { LoginProfile: { ...profile, UserName: fields.UserName } };
};

const getLoginProfile: CloudBehaviour = (call) => ({
  LoginProfile: { ...profileNamed(call).fields, UserName: userNamed(call).fields.UserName },
});

const updateLoginProfile: CloudBehaviour = (call) => {
  const found = profileNamed(call);
  if (call.parameters.Password !== undefined) checkPassword(call);
  const { PasswordResetRequired, MFABindRequired } = found.fields;
  update(call, found, {
    fields: {
      PasswordResetRequired: flag(call, 'PasswordResetRequired') ?? PasswordResetRequired,
      MFABindRequired: flag(call, 'MFABindRequired') ?? MFABindRequired,
    },
  });
  return {};
};

const deleteLoginProfile: CloudBehaviour = (call) => {
  call.state.remove(profileNamed(call));
  return {};
};

/** The passwords of users for the console. */
export const loginProfiles: CloudPart = part([loginProfile], {
  ram: {
    CreateLoginProfile: createLoginProfile,
    GetLoginProfile: getLoginProfile,
    UpdateLoginProfile: updateLoginProfile,
    DeleteLoginProfile: deleteLoginProfile,
  },
});

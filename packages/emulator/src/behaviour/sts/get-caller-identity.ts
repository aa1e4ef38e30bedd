import type { Behaviour } from '../call.ts';

/** Tells a caller who signed the call. */
export const getCallerIdentity: Behaviour = ({ caller }) => {
  if (caller === undefined) throw new Error('GetCallerIdentity is always signed');
  const { type, arn, accountId, principalId, id } = caller;
  return {
    IdentityType: type,
    AccountId: accountId,
    PrincipalId: principalId,
    ...(type === 'RAMUser' ? { UserId: id } : { RoleId: id }),
    Arn: arn,
  };
};

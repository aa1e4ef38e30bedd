import { principalArn } from '../../auth/circumstances.ts';
import { textOf } from '../../params/value.ts';
import { invalidParameter } from '../../refusal.ts';
import type { Behaviour } from '../call.ts';
import { needText, openSession } from './session.ts';

/** Gives a signed caller a session of a role. */
export const assumeRole: Behaviour = (call) => {
  const externalId = textOf(call.parameters, 'ExternalId');
  if (externalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId)) {
    throw invalidParameter('ExternalId', 'must be 2 to 1224 letters, digits or characters of _+=,.@:/-');
  }
  const { parameters, signer } = call;
  if (signer === undefined) throw new Error('AssumeRole is always signed');
  return openSession(call, {
    sessionName: needText(parameters, 'RoleSessionName'),
    principal: { kind: 'RAM', name: principalArn(signer) },
    conditions: {
      'sts:ExternalId': externalId,
      'sts:SourceIdentity': textOf(parameters, 'SourceIdentity'),
    },
  });
};

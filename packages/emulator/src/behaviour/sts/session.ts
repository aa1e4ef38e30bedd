import { createHash } from 'node:crypto';
import type { Identity } from '../../auth/identity.ts';
import { newKey } from '../../auth/new-key.ts';
import { secondStamp } from '../../clock.ts';
import type { Settings } from '../../options.ts';
import { numberOf, textOf, type Values } from '../../params/value.ts';
import type { Context } from '../../policy/conditions.ts';
import { PolicyError } from '../../policy/document.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { Principal } from '../../policy/trust.ts';
import { invalidParameter, missingParameter, Refusal } from '../../refusal.ts';
import type { Call } from '../call.ts';
import { type AssumableRole, checkTrust, findRole } from './role.ts';

/** What the three ways to assume a role answer in common. */
export interface AssumedRole {
  readonly AssumedRoleUser: { readonly Arn: string; readonly AssumedRoleId: string };
  readonly Credentials: {
    readonly AccessKeyId: string;
    readonly AccessKeySecret: string;
    readonly SecurityToken: string;
    readonly Expiration: string;
  };
  readonly SourceIdentity?: string;
}

/** Who wants a session, and what the role's trust policy can ask besides. */
export interface Asking {
  readonly sessionName: string;
  readonly principal: Principal;
  readonly conditions: Context;
}

/** Checks the parameters that the three ways have in common, and opens a session for whoever the role trusts. */
export function openSession(call: Call, { sessionName, principal, conditions }: Asking): AssumedRole {
  const { parameters, now, world } = call;
  const role = findRole(call, needText(parameters, 'RoleArn'));
  checkSessionName(sessionName);
  const sessionPolicy = readPolicy(parameters);
  const seconds = readDuration(parameters, world.settings, role.maxSessionSeconds);
  checkTrust(call, role, principal, conditions);
  const expiresAt = now + seconds * 1000;
  const { accountId, name } = role;
  const identity = identityOf(role, sessionName);
  const key = newKey();
  const rights = {
    of: 'role' as const,
    roleName: name,
    ...(role.stored === undefined ? {} : { roleId: role.stored.fields.RoleId }),
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
  };
  world.keys.open({ ...key, expiresAt, identity, rights }, now);
  return {
    AssumedRoleUser: {
      Arn: `acs:ram::${accountId}:role/${name}/${sessionName}`,
      AssumedRoleId: identity.principalId,
    },
    Credentials: {
      AccessKeyId: key.accessKeyId,
      AccessKeySecret: key.accessKeySecret,
      SecurityToken: key.securityToken,
      Expiration: secondStamp(expiresAt),
    },
    ...sourceIdentity(parameters),
  };
}

function identityOf({ accountId, name, stored }: AssumableRole, sessionName: string): Identity {
  const id = stored?.fields.RoleId ?? roleIdOf(accountId, name);
  return {
    type: 'AssumedRoleUser',
    arn: `acs:sts::${accountId}:assumed-role/${name}/${sessionName}`,
    accountId,
    principalId: `${id}:${sessionName}`,
    id,
  };
}

/** Returns a parameter's text, or says that it is missing; for parameters that the spec calls optional and the service needs. */
export function needText(parameters: Values, name: string): string {
  const text = textOf(parameters, name);
  if (text === undefined) throw missingParameter(name);
  return text;
}

/** The length of a session for which none is asked, where the role allows it. */
const defaultSessionSeconds = 3600;

function checkSessionName(name: string): void {
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(name)) {
    throw invalidParameter('RoleSessionName', 'must be 2 to 64 letters, digits or characters of .@_-');
  }
}

/** Returns the policy that a session is to be limited by, once its grammar was checked. */
function readPolicy(parameters: Values): string | undefined {
  const policy = textOf(parameters, 'Policy');
  if (policy === undefined) return undefined;
  if (policy.length > 2048) {
    throw new Refusal(400, 'InvalidParameter.PolicySize', 'A policy may have 2048 characters at most.');
  }
  try {
    parsePolicy(policy);
    return policy;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(400, 'InvalidParameter.PolicyGrammar', error.message);
  }
}

/** Returns the length of a session in seconds, where it is allowed. */
export function readDuration(
  parameters: Values,
  { minSessionSeconds }: Settings,
  maxSessionSeconds: number,
): number {
  const seconds = numberOf(parameters, 'DurationSeconds', Math.min(defaultSessionSeconds, maxSessionSeconds));
  if (seconds < minSessionSeconds || seconds > maxSessionSeconds) {
    throw invalidParameter(
      'DurationSeconds',
      `is ${seconds}, and must be from ${minSessionSeconds} to ${maxSessionSeconds} here`,
    );
  }
  return seconds;
}

function sourceIdentity(parameters: Values): { SourceIdentity?: string } {
  const SourceIdentity = textOf(parameters, 'SourceIdentity');
  return SourceIdentity === undefined ? {} : { SourceIdentity };
}

/** The id of a role that RAM does not know looks random and is the same in every session. */
function roleIdOf(accountId: string, role: string): string {
  const hash = createHash('sha256').update(`${accountId}/${role}`).digest();
  return `3${hash.readBigUInt64BE().toString().padStart(20, '0').slice(0, 17)}`;
}

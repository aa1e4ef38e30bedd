import { createHash, randomBytes } from 'node:crypto';
import type { Identity } from '../../auth/access-keys.ts';
import { secondStamp } from '../../clock.ts';
import { defaultMaxSessionSeconds, type Settings } from '../../options.ts';
import { numberOf, textOf, type Values } from '../../params/value.ts';
import { invalidParameter, missingParameter, Refusal } from '../../refusal.ts';
import type { Call } from '../call.ts';

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

/** Checks the parameters that the three ways have in common, and opens a session. */
export function openSession(call: Call, sessionName: string): AssumedRole {
  const { parameters, now, world } = call;
  const { accountId, role, maxSessionSeconds } = findRole(parameters, world.settings);
  checkSessionName(sessionName);
  checkPolicy(parameters);
  const seconds = readDuration(parameters, world.settings, maxSessionSeconds);
  const expiresAt = now + seconds * 1000;
  const roleId = roleIdOf(accountId, role);
  const identity: Identity = {
    type: 'AssumedRoleUser',
    arn: `acs:sts::${accountId}:assumed-role/${role}/${sessionName}`,
    accountId,
    principalId: `${roleId}:${sessionName}`,
    id: roleId,
  };
  const key = newKey();
  world.keys.open({ ...key, expiresAt, identity });
  return {
    AssumedRoleUser: {
      Arn: `acs:ram::${accountId}:role/${role}/${sessionName}`,
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

/** Returns a parameter's text, or says that it is missing; for parameters that the spec calls optional and the service needs. */
export function needText(parameters: Values, name: string): string {
  const text = textOf(parameters, name);
  if (text === undefined) throw missingParameter(name);
  return text;
}

/** The length of a session for which none is asked, where the role allows it. */
const defaultSessionSeconds = 3600;

const roleArn = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/;

interface Role {
  readonly accountId: string;
  readonly role: string;
  readonly maxSessionSeconds: number;
}

function findRole(parameters: Values, settings: Settings): Role {
  const arn = needText(parameters, 'RoleArn');
  const [, accountId, role] = roleArn.exec(arn) ?? [];
  if (accountId === undefined || role === undefined) {
    throw invalidParameter('RoleArn', 'must read acs:ram::<account>:role/<name>');
  }
  const { roles } = settings;
  const maxSessionSeconds = roles === undefined ? defaultMaxSessionSeconds : roles.get(role);
  if (accountId !== settings.accountId || maxSessionSeconds === undefined) {
    throw new Refusal(404, 'EntityNotExist.Role', `The role ${arn} does not exist.`);
  }
  return { accountId, role, maxSessionSeconds };
}

function checkSessionName(name: string): void {
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(name)) {
    throw invalidParameter('RoleSessionName', 'must be 2 to 64 letters, digits or characters of .@_-');
  }
}

function checkPolicy(parameters: Values): void {
  const policy = textOf(parameters, 'Policy');
  if (policy === undefined) return;
  if (policy.length > 2048) {
    throw new Refusal(400, 'InvalidParameter.PolicySize', 'A policy may have 2048 characters at most.');
  }
  try {
    JSON.parse(policy);
  } catch {
    throw new Refusal(400, 'InvalidParameter.PolicyGrammar', 'The policy is not valid JSON.');
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

/** A role's id looks random and is the same in every session. */
function roleIdOf(accountId: string, role: string): string {
  const hash = createHash('sha256').update(`${accountId}/${role}`).digest();
  return `3${hash.readBigUInt64BE().toString().padStart(20, '0').slice(0, 17)}`;
}

function newKey(): { accessKeyId: string; accessKeySecret: string; securityToken: string } {
  return {
    accessKeyId: `STS.${randomBytes(15).toString('base64url')}`,
    accessKeySecret: randomBytes(33).toString('base64url'),
    securityToken: `CAIS${randomBytes(120).toString('base64')}`,
  };
}

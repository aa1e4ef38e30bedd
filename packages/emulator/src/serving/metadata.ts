import type { Answer } from '../answer.ts';
import { type Arrival, header } from '../arrival.ts';
import type { AccessKeys } from '../auth/access-keys.ts';
import type { Clock } from '../clock.ts';
import { createMetadata } from '../identity/metadata.ts';
import { type IssuedSession, issueSession } from '../identity/sessions.ts';
import type { Settings } from '../options.ts';
import { metadataHost } from './hosts.ts';

/** The role of the instance that a program believes to be on. */
const roleName = 'instance-role';
const sessionSeconds = 6 * 3_600;

/** Tells whether a request is one of an instance for its metadata. */
export function isForMetadata(arrival: Arrival): boolean {
  return /^(.*?)(:\d+)?$/.exec(header(arrival, 'host') ?? '')?.[1] === metadataHost;
}

/** What the metadata service needs of an emulator. */
interface Place {
  readonly keys: AccessKeys;
  readonly clock: Clock;
  readonly settings: Settings;
}

/** Answers requests for the metadata of an instance whose role is `instance-role`, with sessions that the emulator accepts. */
export function metadataOf({ keys, clock, settings }: Place): (arrival: Arrival) => Answer {
  const issue = (now: number, seconds: number): IssuedSession => {
    const session = issueSession(now, seconds);
    const { accountId } = settings;
    const arn = `acs:sts::${accountId}:assumed-role/${roleName}/i-here`;
    keys.open(
      {
        accessKeyId: session.AccessKeyId,
        accessKeySecret: session.AccessKeySecret,
        securityToken: session.SecurityToken,
        expiresAt: now + seconds * 1_000,
        identity: {
          type: 'AssumedRoleUser',
          arn,
          accountId,
          principalId: `${roleName}:i-here`,
          id: roleName,
        },
        rights: { of: 'role', roleName },
      },
      now,
    );
    return session;
  };
  const answer = createMetadata({ roleName, sessionSeconds, allowsVersion1: true, issue });
  return (arrival) => {
    const reply = answer(arrival, clock.now());
    const { status, body } = reply ?? { status: 404, body: 'Not Found' };
    const isText = typeof body === 'string';
    return {
      status,
      headers: { 'content-type': isText ? 'text/plain' : 'application/json' },
      body: isText ? body : JSON.stringify(body),
    };
  };
}

import type { Answer } from '../answer.ts';
import type { AccessKeys } from '../auth/access-keys.ts';
import { equalInConstantTime } from '../auth/compare.ts';
import type { Session } from '../auth/identity.ts';
import type { World } from '../behaviour/call.ts';
import type { RequestRecord } from '../log.ts';
import { invalidParameter, missingParameter, Refusal } from '../refusal.ts';
import { firstValue, type Wire } from '../wire.ts';
import { issueTicket, takeTicket } from './tickets.ts';

/** A request to sign in. */
export interface SignInCall {
  readonly wire: Wire;
  readonly world: World;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly requestId: string;
  /** Told of who asks, as soon as that is known. */
  readonly note: (noted: Pick<RequestRecord, 'accessKeyId' | 'identity'>) => void;
}

/** Gives a ticket for the keys of a role's session. Nothing of the request is signed: the keys themselves are the proof. */
export function getSigninToken({ wire, world, now, requestId, note }: SignInCall): Answer {
  const accessKeyId = need(wire, 'AccessKeyId');
  const accessKeySecret = need(wire, 'AccessKeySecret');
  const securityToken = need(wire, 'SecurityToken');
  const ticketType = need(wire, 'TicketType');
  note({ accessKeyId });
  if (ticketType !== 'mini' && ticketType !== 'normal') {
    throw invalidParameter('TicketType', 'must be mini or normal');
  }
  const session = findSession(world.keys, { accessKeyId, securityToken }, now);
  if (!equalInConstantTime(session.accessKeySecret, accessKeySecret)) throw unproven();
  note({ identity: session.identity.arn });
  const body = { RequestId: requestId, SigninToken: issueTicket(world.state, session, now) };
  const type = 'application/json;charset=utf-8';
  return { status: 200, headers: headersOf(requestId, { 'content-type': type }), body: JSON.stringify(body) };
}

/** Sends whoever brings a ticket on to where they want to go. */
export function login({ wire, world, now, requestId, note }: SignInCall): Answer {
  need(wire, 'LoginUrl');
  const ticket = need(wire, 'SigninToken');
  const destination = need(wire, 'Destination');
  if (!isConsole(destination)) {
    throw invalidParameter(
      'Destination',
      'must be an address of aliyun.com, alibabacloud.com or this machine',
    );
  }
  const identity = takeTicket(world.state, ticket, now);
  if (identity === undefined) throw unproven();
  note({ identity: identity.arn });
  return { status: 302, headers: headersOf(requestId, { location: new URL(destination).href }), body: '' };
}

function findSession(
  keys: AccessKeys,
  { accessKeyId, securityToken }: { readonly accessKeyId: string; readonly securityToken: string },
  now: number,
): Session {
  try {
    return keys.find(accessKeyId, securityToken, now) as Session;
  } catch (error) {
    throw error instanceof Refusal ? unproven() : error;
  }
}

/** The real page sends people to the vendor's own addresses only; a test's page is on this machine. */
function isConsole(destination: string): boolean {
  const url = URL.canParse(destination) ? new URL(destination) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return false;
  return /(^|\.)(aliyun|alibabacloud)\.com$|^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

function need(wire: Wire, name: string): string {
  const value = firstValue(wire.pairs, name);
  if (value === undefined || value === '') throw missingParameter(name);
  return value;
}

function unproven(): Refusal {
  return new Refusal(
    401,
    'InvalidCredential.AuthenticateFail',
    'The credential is not valid, or not any more.',
  );
}

/** Nothing of signing in may be kept by anybody on the way. */
function headersOf(
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { 'x-acs-request-id': requestId, 'cache-control': 'no-store', ...headers };
}

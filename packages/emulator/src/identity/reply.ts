import type { Arrival } from '../arrival.ts';

/** What an issuer answers. An object is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly body: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers the requests of one path; nothing for those that are not its own. */
export type Issuer = (arrival: Arrival, now: number) => Reply | undefined;

/** A good answer. */
export function ok(body: string | object): Reply {
  return { status: 200, body };
}

/** A refusal in the form that most issuers use. */
export function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { Code: code, Message: message } };
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(arrival: Arrival): string | undefined {
  return /^Bearer (\S+)$/.exec(arrival.headers.get('authorization')?.[0] ?? '')?.[1];
}

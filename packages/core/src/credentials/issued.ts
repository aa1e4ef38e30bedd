import { isRecord } from '../codec/is-record.ts';
import { own } from '../codec/own.ts';
import { CredentialsError } from '../errors/errors.ts';
import type { Credentials } from '../signing/credentials.ts';
import { protectCredentials } from './protect.ts';

/** How an issuer spells the members of its answer. */
interface Spelling {
  readonly id: string;
  readonly secret: string;
  /** `undefined` where there is none. */
  readonly token: string | undefined;
  readonly expiration: string;
}

const usual: Spelling = {
  id: 'AccessKeyId',
  secret: 'AccessKeySecret',
  token: 'SecurityToken',
  expiration: 'Expiration',
};

/**
 * Reads temporary credentials from an answer that may hold anything.
 *
 * @param origin The provider's name, for error messages.
 * @throws CredentialsError that names the member which is missing or malformed, and never shows its value.
 */
export function issuedCredentials(answer: unknown, origin: string, spelling: Spelling = usual): Credentials {
  const text = (name: string): string => {
    const value = isRecord(answer) ? own(answer, name) : undefined;
    if (typeof value === 'string' && value !== '') return value;
    throw new CredentialsError(`${origin}: the answer has no ${name}`);
  };
  const expiration = dateOf(text(spelling.expiration));
  if (expiration === undefined) {
    throw new CredentialsError(`${origin}: the answer has no readable ${spelling.expiration}`);
  }
  return protectCredentials(
    {
      accessKeyId: text(spelling.id),
      accessKeySecret: text(spelling.secret),
      securityToken: spelling.token && text(spelling.token),
      expiration,
    },
    `${origin}: the answer`,
  );
}

/** Reads an HTTP `Date` header: the issuer's own time. */
export function issuersTime(headers: Readonly<Record<string, string>>): Date | undefined {
  return dateOf(headers.date);
}

function dateOf(text = ''): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

import { isRecord } from '../codec/is-record.ts';
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
    const value = isRecord(answer) && Object.hasOwn(answer, name) ? answer[name] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    throw new CredentialsError(`${origin}: the answer has no ${name}`);
  };
  const expiration = new Date(text(spelling.expiration));
  if (Number.isNaN(expiration.getTime())) {
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
  const date = new Date(headers.date ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

import { type Arrival, header } from '../arrival.ts';
import { Refusal } from '../refusal.ts';

/** Returns the security token in a request's headers, and refuses one that comes with another key's id. */
export function securityTokenOf(arrival: Arrival, signedWith: string): string | undefined {
  const accessKeyId = header(arrival, 'x-acs-accesskey-id');
  if (accessKeyId !== undefined && accessKeyId !== signedWith) {
    throw new Refusal(
      403,
      'InvalidSecurityToken.MismatchWithAccessKey',
      'The header x-acs-accesskey-id names another access key than the Authorization header.',
    );
  }
  return header(arrival, 'x-acs-security-token');
}

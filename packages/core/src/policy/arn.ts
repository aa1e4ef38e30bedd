import { ConfigError } from '../errors/errors.ts';
import { checkOptions, type OptionCheck } from '../options.ts';

/**
 * A resource in a policy: `acs:<service>:<region>:<account>:<what>`, with `*` (any characters) and `?` (one) where you like, or
 * `*` for everything.
 *
 * @see https://www.alibabacloud.com/help/en/ram/policy-elements
 */
export type ResourceArn = '*' | `acs:${string}:${string}:${string}:${string}`;

/** Where a resource is and whose. */
export interface ArnPlace {
  /** Default: `*`, every region. */
  readonly regionId?: string | undefined;
  /** The account's number, as a text. Default: `*`, every account. */
  readonly accountId?: string | undefined;
}

const aRegion: OptionCheck = (value) =>
  typeof value === 'string' && /^[a-z\d*?-]+$/.test(value)
    ? undefined
    : "a region such as 'cn-hangzhou', or '*'";

const anAccount: OptionCheck = (value) =>
  typeof value === 'string' && /^[\d*?]+$/.test(value)
    ? undefined
    : "an account's number as a text, such as '123456789012', or '*'";

/** What the parts of an {@link ArnPlace} take. */
export const placeChecks: Record<keyof ArnPlace, OptionCheck> = { regionId: aRegion, accountId: anAccount };

/**
 * Builds the ARN of one resource. The packages' own `arn` fills in service and kind.
 *
 * @param kind What the service calls the kind of resource in ARNs, for example `instance`.
 * @param id The resource's id, or `*` for all of the kind.
 * @throws ConfigError for an id, a region or an account that is none.
 */
export function resourceArn(service: string, kind: string, id: string, place: ArnPlace = {}): ResourceArn {
  if (typeof id !== 'string' || !/^[^\s\p{C}/]+$/u.test(id)) {
    throw new ConfigError(`arn.${service}: 'id' takes the id of one ${kind}, without blanks and '/', or '*'`);
  }
  checkOptions(place, placeChecks, `arn.${service}`);
  const { regionId = '*', accountId = '*' } = place;
  return `acs:${service}:${regionId}:${accountId}:${kind}/${id}`;
}

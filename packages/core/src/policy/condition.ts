/** What a condition compares with: one value, or several of which any may fit. RAM has them all as texts. */
export type ConditionValues<Value extends string = string> = Value | readonly Value[];

/** The keys of one operator: known ones complete in an editor, and any other is `<service>:<key>`. */
export type ConditionKeys<Known extends string, Value extends string = string> = {
  readonly [Key in Known]?: ConditionValues<Value> | undefined;
} & {
  readonly [key: `${string}:${string}`]: ConditionValues<Value> | undefined;
};

type TextKeys = ConditionKeys<'acs:SourceVpc' | 'acs:PrincipalARN'>;
type NumberKeys = ConditionKeys<never, `${number}`>;
type DateKeys = ConditionKeys<'acs:CurrentTime'>;
type FlagKeys = ConditionKeys<'acs:SecureTransport' | 'acs:MFAPresent', 'true' | 'false'>;
type AddressKeys = ConditionKeys<'acs:SourceIp' | 'acs:VpcSourceIp'>;

/**
 * When a statement counts: operator → key → values. All operators have to hold, and all keys of each; of the values of a key one
 * is enough. Tags of a resource are `ecs:tag/<key>` or `acs:ResourceTag/<key>`, those that a call sets `acs:RequestTag/<key>`.
 *
 * @see https://www.alibabacloud.com/help/en/ram/policy-elements
 * @example
 * ```ts
 * const condition: PolicyCondition = {
 *   IpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] },
 *   Bool: { 'acs:SecureTransport': 'true' },
 * };
 * ```
 */
export interface PolicyCondition {
  readonly StringEquals?: TextKeys | undefined;
  readonly StringNotEquals?: TextKeys | undefined;
  readonly StringEqualsIgnoreCase?: TextKeys | undefined;
  readonly StringNotEqualsIgnoreCase?: TextKeys | undefined;
  /** With `*` for any characters and `?` for one. */
  readonly StringLike?: TextKeys | undefined;
  readonly StringNotLike?: TextKeys | undefined;
  readonly NumericEquals?: NumberKeys | undefined;
  readonly NumericNotEquals?: NumberKeys | undefined;
  readonly NumericLessThan?: NumberKeys | undefined;
  readonly NumericLessThanEquals?: NumberKeys | undefined;
  readonly NumericGreaterThan?: NumberKeys | undefined;
  readonly NumericGreaterThanEquals?: NumberKeys | undefined;
  /** Dates are of ISO 8601, such as `2026-01-31T08:00:00Z`. */
  readonly DateEquals?: DateKeys | undefined;
  readonly DateNotEquals?: DateKeys | undefined;
  readonly DateLessThan?: DateKeys | undefined;
  readonly DateLessThanEquals?: DateKeys | undefined;
  readonly DateGreaterThan?: DateKeys | undefined;
  readonly DateGreaterThanEquals?: DateKeys | undefined;
  readonly Bool?: FlagKeys | undefined;
  /** Addresses or blocks of them, such as `203.0.113.0/24`. */
  readonly IpAddress?: AddressKeys | undefined;
  readonly NotIpAddress?: AddressKeys | undefined;
}

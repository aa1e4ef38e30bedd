import { isRecord } from '../codec/is-record.ts';
import { ConfigError } from '../errors/errors.ts';
import { checkOptions, type OptionCheck } from '../options.ts';

/** Tells whether a value is a text that fits, or a list of at least one. */
function areTexts(value: unknown, pattern: RegExp): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every((one) => typeof one === 'string' && pattern.test(one));
}

/** What names actions: one, or a list of at least one. */
export const anActionList: OptionCheck = (value) =>
  areTexts(value, /^(\*|[\w*?-]+:[\w*?/.-]+)$/)
    ? undefined
    : "actions such as 'ecs:StartInstance' or 'ecs:Describe*', at least one";

/** What names resources: one, or a list of at least one. */
export const aResourceList: OptionCheck = (value) =>
  areTexts(value, /^(\*|acs:[^\s:]+:[^\s:]*:[^\s:]*:[^\s\p{C}]+)$/u)
    ? undefined
    : "ARNs such as 'acs:ecs:*:*:instance/i-…' or '*', at least one";

const operator =
  /^(String(Not)?(Equals(IgnoreCase)?|Like)|(Numeric|Date)((Not)?Equals|(Less|Greater)Than(Equals)?)|Bool|(Not)?IpAddress)$/;

/** What a condition is: operator → key → values, all texts. */
export const aCondition: OptionCheck = (value) =>
  isRecord(value) && members(value).every(([name, keys]) => operator.test(name) && areKeys(keys))
    ? undefined
    : "operators of RAM with keys and texts, such as { StringEquals: { 'ecs:tag/team': 'web' } }";

function areKeys(keys: unknown): boolean {
  return (
    isRecord(keys) &&
    members(keys).every(([key, values]) => /^[^\s:]+:\S+$/.test(key) && areTexts(values, /^[^\p{C}]*$/u))
  );
}

/** What JSON keeps. */
function members(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

const anEffect: OptionCheck = (value) =>
  value === 'Allow' || value === 'Deny' ? undefined : "'Allow' or 'Deny'";

const notBoth: OptionCheck = () => "nothing beside 'Action'";

/**
 * Checks a statement, which may be anybody's.
 *
 * @throws ConfigError that names the member and what it takes.
 */
export function checkStatement(statement: unknown, where: string): void {
  if (!isRecord(statement)) throw new ConfigError(`${where} takes an object`);
  const { Effect = '', Resource = '', Action, NotAction, Condition, ...others } = statement;
  const subject = NotAction === undefined ? { Action: Action ?? '' } : { NotAction };
  checkOptions(
    { ...others, Effect, ...subject, Resource, Condition },
    {
      Effect: anEffect,
      Action: anActionList,
      NotAction: Action === undefined ? anActionList : notBoth,
      Resource: aResourceList,
      Condition: aCondition,
    },
    where,
  );
}

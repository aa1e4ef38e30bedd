import { ConfigError } from '@scope/core';

/** A policy in RAM's language: its document, anything that becomes one by `JSON.stringify`, or its JSON text. */
export type SessionPolicy = string | object;

const longest = 2_048;

/**
 * Writes a policy as STS takes it: JSON without blanks, since at most 2,048 characters are allowed.
 *
 * @param source What gave it, for the message.
 * @throws ConfigError that says what is missing or too long. The policy itself is not shown.
 */
export function policyText(policy: unknown, source: string): string {
  const document = read(policy);
  if (document === undefined)
    throw new ConfigError(`${source} takes a policy: its document, or its JSON text`);
  const fault = faultOf(document);
  if (fault !== undefined) throw new ConfigError(`${source} is no policy: ${fault}`);
  const text = JSON.stringify(document);
  if (text.length <= longest) return text;
  throw new ConfigError(
    `${source} has ${text.length} characters as JSON; a session's policy has at most ${longest}`,
  );
}

function read(policy: unknown): unknown {
  if (typeof policy !== 'string' && (typeof policy !== 'object' || policy === null)) return undefined;
  try {
    return JSON.parse(typeof policy === 'string' ? policy : JSON.stringify(policy));
  } catch {
    return undefined;
  }
}

function faultOf(document: unknown): string | undefined {
  const { Version, Statement } = membersOf(document);
  if (Version !== '1') return `its Version takes '1'`;
  if (!Array.isArray(Statement) || Statement.length === 0)
    return 'its Statement takes a list of at least one';
  for (const [index, statement] of Statement.entries()) {
    const fault = faultOfStatement(membersOf(statement));
    if (fault !== undefined) return `Statement[${index}] ${fault}`;
  }
  return undefined;
}

function faultOfStatement(statement: Readonly<Record<string, unknown>>): string | undefined {
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
    return `takes the Effect 'Allow' or 'Deny'`;
  for (const name of ['Action', 'Resource']) {
    const value = statement[name] ?? statement[`Not${name}`];
    if (!isText(value) && !(Array.isArray(value) && value.length > 0 && value.every(isText))) {
      return `takes an ${name === 'Action' ? 'Action' : 'ARN as its Resource'}, or a list of at least one`;
    }
  }
  return undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

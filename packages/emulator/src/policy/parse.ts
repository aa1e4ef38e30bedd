import {
  type Condition,
  type Policy,
  PolicyError,
  type Principals,
  principalKinds,
  type Selection,
  type Statement,
} from './document.ts';
import { operators } from './operators.ts';

type Members = Readonly<Record<string, unknown>>;

const everything: Selection = { patterns: ['*'], excludes: false };

/**
 * Checks a policy that is attached to a user, a group or a role, or handed to a session.
 *
 * @throws PolicyError where the document breaks the grammar.
 */
export function parsePolicy(document: string | object): Policy {
  return parse(document, (statement, where) => ({
    ...common(statement, where, ['Resource', 'NotResource']),
    resources: selection(statement, where, 'Resource', () => undefined),
  }));
}

/**
 * Checks the trust policy of a role, which says who may assume it.
 *
 * @throws PolicyError where the document breaks the grammar.
 */
export function parseTrustPolicy(document: string | object): Policy {
  return parse(document, (statement, where) => ({
    ...common(statement, where, ['Principal']),
    resources: everything,
    principals: readPrincipals(statement.Principal, `${where}.Principal`),
  }));
}

function parse(
  document: string | object,
  readStatement: (statement: Members, where: string) => Statement,
): Policy {
  const members = record(typeof document === 'string' ? readJson(document) : document, 'The policy');
  known(members, 'the policy', ['Version', 'Statement']);
  if (members.Version !== '1') throw new PolicyError('Version must be the text "1".');
  const { Statement } = members;
  if (!Array.isArray(Statement) || Statement.length === 0) {
    throw new PolicyError('Statement must be a list of at least one statement.');
  }
  return {
    statements: Statement.map((statement: unknown, index) => {
      const where = `Statement[${index}]`;
      return readStatement(record(statement, where), where);
    }),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PolicyError('The policy is not valid JSON.');
  }
}

/** Reads what the statements of all policies have. */
function common(
  statement: Members,
  where: string,
  others: readonly string[],
): Pick<Statement, 'effect' | 'actions' | 'conditions'> {
  known(statement, where, ['Effect', 'Action', 'NotAction', 'Condition', ...others]);
  const { Effect } = statement;
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw new PolicyError(`${where}.Effect must be "Allow" or "Deny".`);
  }
  return {
    effect: Effect,
    actions: selection(statement, where, 'Action', checkAction),
    conditions: readConditions(statement.Condition, `${where}.Condition`),
  };
}

/** Reads `Action` or `NotAction`, of which there has to be just one; the same of the resources. */
function selection(
  statement: Members,
  where: string,
  name: 'Action' | 'Resource',
  check: (pattern: string, where: string) => void,
): Selection {
  const negative = `Not${name}`;
  const [given, excludes] = [Object.hasOwn(statement, name), Object.hasOwn(statement, negative)];
  if (given === excludes) throw new PolicyError(`${where} needs either ${name} or ${negative}.`);
  const present = excludes ? negative : name;
  const patterns = texts(statement[present], `${where}.${present}`);
  for (const pattern of patterns) check(pattern, `${where}.${present}`);
  return { patterns, excludes };
}

function checkAction(pattern: string, where: string): void {
  if (pattern === '*' || /^[\w*?-]+:[\w*?/.-]+$/.test(pattern)) return;
  throw new PolicyError(`${where}: "${shortened(pattern)}" is not of the form <service>:<operation>.`);
}

function readPrincipals(value: unknown, where: string): Principals {
  const members = record(value, where);
  known(members, where, principalKinds);
  const read = (kind: string) =>
    Object.hasOwn(members, kind) ? texts(members[kind], `${where}.${kind}`) : [];
  const [RAM = [], Service = [], Federated = []] = principalKinds.map(read);
  if (RAM.length + Service.length + Federated.length === 0) {
    throw new PolicyError(`${where} must name somebody under ${principalKinds.join(', ')}.`);
  }
  return { RAM, Service, Federated };
}

function readConditions(value: unknown, where: string): readonly Condition[] {
  if (value === undefined) return [];
  return Object.entries(record(value, where)).flatMap(([operator, keys]) => {
    const rule = operators.get(operator);
    if (rule === undefined) throw new PolicyError(`${where} has no operator ${shortened(operator)}.`);
    return Object.entries(record(keys, `${where}.${operator}`)).map(([key, given]) => {
      const place = `${where}.${operator}.${shortened(key)}`;
      const values = texts(given, place);
      const wrong = values.find((one) => !rule.isValue(one));
      if (wrong === undefined) return { operator, key, values };
      throw new PolicyError(`${place}: "${shortened(wrong)}" is not ${rule.needs ?? 'a text'}.`);
    });
  });
}

function record(value: unknown, where: string): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw new PolicyError(`${where} must be an object.`);
}

function known(members: Members, where: string, names: readonly string[]): void {
  const unknown = Object.keys(members).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new PolicyError(`${where} may not have ${shortened(unknown)}.`);
}

/** Reads one text or a list of them. Numbers and Booleans, which belong in quotes, are taken without them as well. */
function texts(value: unknown, where: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isText = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one) && one !== '';
  if (list.length === 0 || !list.every(isText)) {
    throw new PolicyError(`${where} must be a text, or a list of texts, and not empty.`);
  }
  return list.map(String);
}

function shortened(text: string): string {
  return text.length > 64 ? `${text.slice(0, 64)}…` : text;
}

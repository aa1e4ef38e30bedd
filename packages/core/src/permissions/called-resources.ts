import { sentIds } from './sent-ids.ts';

/** A pattern of the documentation, taken apart: `acs:<service>:<region>:<account>:<kind>/<id>`. */
interface Pattern {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly kind: string;
  /** The name of the parameter with the id, or nothing where all of the kind are meant. */
  readonly idName: string | undefined;
}

/**
 * Returns the resources that RAM checks for a call: those whose ids it sends, and those of which it means all of a kind. One
 * that it does not name is not checked; where it names none at all, all of each kind are.
 *
 * Where the call does not say it, `{regionId}` and `{accountId}` are left in the ARNs.
 */
export function calledResources(
  patterns: readonly string[],
  request: object,
  isRead: boolean,
): readonly string[] {
  const all = patterns.map(readPattern);
  const named = all.filter(({ idName }) => idName !== undefined && sentIds(request, idName).length > 0);
  const whole = all.filter(({ idName, kind }) => {
    // A list that names some looks at these; a copy of one makes another one.
    return idName === undefined && !(isRead && named.some((one) => one.kind === kind));
  });
  if (named.length + whole.length === 0) return all.map((pattern) => arnOf(pattern, '*', request));
  const untold = all.filter((pattern) => isOfUntoldOwner(pattern, request));
  return [
    ...[...whole, ...untold].map((pattern) => arnOf(pattern, '*', request)),
    ...named.flatMap((pattern) =>
      sentIds(request, pattern.idName ?? '')
        .filter(isId)
        .map((id) => arnOf(pattern, id, request)),
    ),
  ];
}

/** A server group is a part of a balancer, and a request for one does not say of which. */
function isOfUntoldOwner({ idName }: Pattern, request: object): boolean {
  const isSent = (name: string): boolean => sentIds(request, name).length > 0;
  return idName === 'loadBalancerId' && isSent('VServerGroupId') && !isSent(idName);
}

function readPattern(text: string): Pattern {
  const [, service = '', region = '', account = '', ...rest] = text.split(':');
  const [kind = '', id = ''] = rest.join(':').split('/');
  return { service, region, account, kind, idName: parameterIn(id) };
}

function parameterIn(text: string): string | undefined {
  return /^\{(\w+)\}$/.exec(text)?.[1];
}

/** What a policy could take for a wildcard names no resource, so nobody can have been let do anything with it. */
function isId(id: string): boolean {
  return /^[^\s\p{C}*?/]+$/u.test(id);
}

function arnOf({ service, region, account, kind }: Pattern, id: string, request: object): string {
  const what = kind === '*' ? '*' : `${filled(kind, request, '*').toLowerCase()}/${id}`;
  return `acs:${service}:${filled(region, request)}:${account}:${what}`;
}

/** Fills a part of a pattern with the parameter that it names. */
function filled(part: string, request: object, otherwise: string = part): string {
  const name = parameterIn(part);
  return (name && sentIds(request, name).find(isId)) ?? (name ? otherwise : part);
}

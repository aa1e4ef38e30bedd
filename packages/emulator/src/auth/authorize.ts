import { type AttachedPolicy, parsedOnce, policiesOfRole, policiesOfUser } from '../cloud/ram/permissions.ts';
import { systemPolicies } from '../cloud/ram/system-policies.ts';
import type { Authorization } from '../log.ts';
import type { Context } from '../policy/conditions.ts';
import { type Evaluation, evaluate, type NamedPolicy } from '../policy/evaluate.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { State } from '../state/state.ts';
import { type Called, type CalledResource, calledResources, serviceOf } from './called-resources.ts';
import { tagKeys, tagsIn } from './circumstances.ts';
import { type Denial, denied } from './denial.ts';
import type { Rights } from './identity.ts';

/** A call, and what conditions can ask of it. */
export interface AuthorizationRequest extends Called {
  readonly circumstances: Context;
  /** Told of the verdict before a refusal is thrown. */
  readonly note: (authorization: Authorization) => void;
}

/** Refuses a call that the policies of its caller do not allow on each of the resources that it acts on. */
export function authorize(request: AuthorizationRequest): void {
  const { operation, parameters, state, signer, circumstances, note } = request;
  const service = serviceOf(operation);
  const action = `${service}:${operation.action}`;
  const rules = isFree(action) ? undefined : rulesOf(signer.rights, state);
  const called = calledResources(request);
  const resources = called.map(({ arn }) => arn);
  if (rules === undefined) {
    note({ action, resources, verdict: 'allow', reasons: [] });
    return;
  }
  const tags = tagsIn(parameters);
  const verdicts = called.map((resource) => {
    const context = { ...circumstances, ...contextOf(resource, service, tags) };
    return {
      resource: resource.arn,
      context,
      ...evaluate({ ...rules, action, resource: resource.arn, context }),
    };
  });
  const decided = worstOf(verdicts);
  if (decided === undefined) throw new Error('A call acts on something');
  const { resource, verdict, reasons, context } = decided;
  note({ action, resources, resource, verdict, reasons });
  if (verdict === 'allow') return;
  const denial: Denial = { service, action, resource, reasons, context, signer, policies: rules.policies };
  throw denied(denial);
}

/** Who one is may always be asked, and a key pair can do nothing but lend itself a key. */
function isFree(action: string): boolean {
  return action === 'sts:GetCallerIdentity' || action === 'sts:GenerateSessionAccessKey';
}

/** The policies that decide on what a key may do. */
interface Rules {
  readonly policies: readonly AttachedPolicy[];
  readonly sessionPolicies?: readonly NamedPolicy[];
}

const administrator = systemPolicies.get('System/AdministratorAccess');

/** Returns nothing where everything may be done. */
function rulesOf(rights: Rights, state: State): Rules | undefined {
  if (rights.of === 'administrator') return undefined;
  if (rights.of === 'user') return { policies: policiesOfUser(state, rights.userId) };
  const { roleName, roleId, sessionPolicy } = rights;
  if (roleId === undefined && sessionPolicy === undefined) return undefined;
  const policies = roleId === undefined ? ofAnyRole() : policiesOfRole(state, roleName, roleId);
  if (sessionPolicy === undefined) return { policies };
  const document = parsedOnce(rights, () => parsePolicy(sessionPolicy));
  return { policies, sessionPolicies: [{ name: 'session policy', document }] };
}

/** What a role that RAM does not know may do: everything. */
function ofAnyRole(): readonly AttachedPolicy[] {
  if (administrator === undefined) return [];
  const { name, parsed } = administrator;
  return [{ name, document: parsed, type: 'System', version: 'v1', attachedTo: 'Role' }];
}

/** What conditions can ask of one resource. What is still to be made has the tags that the call gives it. */
function contextOf(
  { document }: CalledResource,
  service: string,
  tags: Readonly<Record<string, string>>,
): Context {
  return {
    ...tagKeys('acs:RequestTag/', tags),
    ...tagKeys('acs:ResourceTag/', document?.tags ?? {}),
    ...tagKeys(`${service}:tag/`, document?.tags ?? tags),
  };
}

function worstOf<One extends Evaluation>(verdicts: readonly One[]): One | undefined {
  return (
    verdicts.find(({ verdict }) => verdict === 'explicit deny') ??
    verdicts.find(({ verdict }) => verdict === 'implicit deny') ??
    verdicts[0]
  );
}

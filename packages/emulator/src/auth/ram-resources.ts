import { textOf, textsOf, type Values } from '../params/value.ts';
import type { Signer } from './circumstances.ts';

/** The parameters of RAM that name something, with its kind. */
const kinds = [
  ['UserName', 'user'],
  ['GroupName', 'group'],
  ['RoleName', 'role'],
  ['PolicyName', 'policy'],
] as const;

/** Operations that act on all of a kind, although some of them name the one that they make. */
const wholes = /^(?:Create|List)(User|Group|Role)s?$|^(?:Create|List)(Polic)(?:y|ies)$/;

/** Operations that are about the calling user where they name none. */
const ofCaller = /^(?:(?:Create|List|Update|Delete)AccessKeys?|GetAccessKeyLastUsed)$/;

/** Whose resources a call of RAM acts on, and who makes it. */
export interface RamCaller {
  readonly accountId: string;
  readonly signer: Signer;
}

/** Returns what a call of RAM acts on. Nothing of RAM belongs to a region, and the vendor's policies belong to no account. */
export function ramResources(
  action: string,
  parameters: Values,
  { accountId, signer: { identity } }: RamCaller,
): readonly string[] {
  const arnOf = (what: string, account = accountId) => `acs:ram::${account}:${what}`;
  const [, plain, policy] = wholes.exec(action) ?? [];
  if (policy !== undefined) return [arnOf('policy/*')];
  if (plain !== undefined) return [arnOf(`${plain.toLowerCase()}/*`)];
  const isSystem = textOf(parameters, 'PolicyType') === 'System';
  const named = kinds.flatMap(([parameter, kind]) => {
    const name = textOf(parameters, parameter);
    const account = kind === 'policy' && isSystem ? 'system' : accountId;
    return name === undefined ? [] : [arnOf(`${kind}/${name.slice(0, 256)}`, account)];
  });
  // The tag operations take a type in any case; policies name kinds in small letters.
  const type = textOf(parameters, 'ResourceType')?.toLowerCase() ?? '*';
  const tagged = textsOf(parameters, 'ResourceNames').map((name) => arnOf(`${type}/${name.slice(0, 256)}`));
  const isOwn = named.length === 0 && ofCaller.test(action) && identity.type === 'RAMUser';
  const found = isOwn ? [identity.arn] : [...named, ...tagged];
  return found.length > 0 ? found : [arnOf('*')];
}

import type { Operation } from '../catalogue/product.ts';
import { cloudBehaviour } from '../cloud/cloud.ts';
import { carryOut } from '../cloud/kit/carry-out.ts';
import type { Behaviour } from './call.ts';
import { sampleAnswer } from './sample-answer.ts';
import { whenConfigured } from './slb/configuring.ts';
import { assumeRole } from './sts/assume-role.ts';
import { assumeRoleWithOidc } from './sts/assume-role-with-oidc.ts';
import { assumeRoleWithSaml } from './sts/assume-role-with-saml.ts';
import { generateSessionAccessKey } from './sts/generate-session-access-key.ts';
import { getCallerIdentity } from './sts/get-caller-identity.ts';

/** The operations that do something. Every other one is answered with a sample. */
const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ['sts AssumeRole', assumeRole],
  ['sts AssumeRoleWithOIDC', assumeRoleWithOidc],
  ['sts AssumeRoleWithSAML', assumeRoleWithSaml],
  ['sts GenerateSessionAccessKey', generateSessionAccessKey],
  ['sts GetCallerIdentity', getCallerIdentity],
]);

/** Tells whether an operation keeps state; every other one is answered with a sample. */
export function isStateful(operation: Operation, onlySamples = false): boolean {
  const name = `${operation.product.name.toLowerCase()} ${operation.action}`;
  return behaviours.has(name) || (!onlySamples && cloudBehaviour(operation) !== undefined);
}

/** Returns what an operation does. */
export function behaviourOf(operation: Operation, onlySamples = false): Behaviour {
  const { product, action, isRead } = operation;
  const name = product.name.toLowerCase();
  const stateful = onlySamples ? undefined : cloudBehaviour(operation);
  const behaviour: Behaviour =
    stateful === undefined
      ? (behaviours.get(`${name} ${action}`) ?? sampleAnswer)
      : ({ world, ...call }) =>
          carryOut(stateful, {
            ...call,
            state: world.state,
            settings: world.settings,
            commands: world.commands,
            health: world.health,
          });
  return name === 'slb' && !isRead ? whenConfigured(behaviour) : behaviour;
}

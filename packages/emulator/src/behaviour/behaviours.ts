import type { Operation } from '../catalogue/product.ts';
import { cloudBehaviour } from '../cloud/cloud.ts';
import { carryOut } from '../cloud/kit/carry-out.ts';
import type { Settings } from '../options.ts';
import { Refusal } from '../refusal.ts';
import type { Behaviour } from './call.ts';
import { describeEndpoints } from './location/describe-endpoints.ts';
import { sampleAnswer } from './sample-answer.ts';
import { whenConfigured } from './slb/configuring.ts';
import { assumeRole } from './sts/assume-role.ts';
import { assumeRoleWithOidc } from './sts/assume-role-with-oidc.ts';
import { assumeRoleWithSaml } from './sts/assume-role-with-saml.ts';
import { generateSessionAccessKey } from './sts/generate-session-access-key.ts';
import { getCallerIdentity } from './sts/get-caller-identity.ts';

/** The operations that do something. Every other one is answered with a sample. */
const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ['location DescribeEndpoints', describeEndpoints],
  ['sts AssumeRole', assumeRole],
  ['sts AssumeRoleWithOIDC', assumeRoleWithOidc],
  ['sts AssumeRoleWithSAML', assumeRoleWithSaml],
  ['sts GenerateSessionAccessKey', generateSessionAccessKey],
  ['sts GetCallerIdentity', getCallerIdentity],
]);

/** What the emulator does for an operation: keeps state, answers with a sample of the spec's examples, or refuses. */
export type Coverage = 'stateful' | 'sampled' | 'refused';

/** How an emulator answers what it keeps no state for. */
type Ways = Pick<Settings, 'onlySamples' | 'strict'>;

/** Tells what is done for an operation. Where only what was created exists, nothing is made up. */
export function coverage(operation: Operation, { onlySamples, strict }: Ways): Coverage {
  const name = `${operation.product.name.toLowerCase()} ${operation.action}`;
  if (behaviours.has(name) || (!onlySamples && cloudBehaviour(operation) !== undefined)) return 'stateful';
  return strict && !onlySamples ? 'refused' : 'sampled';
}

/** Returns what an operation does. */
export function behaviourOf(operation: Operation, ways: Ways): Behaviour {
  const { product, action, isRead } = operation;
  const name = product.name.toLowerCase();
  const covered = coverage(operation, ways);
  if (covered === 'refused') return refuseUnknown;
  const stateful = ways.onlySamples ? undefined : cloudBehaviour(operation);
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

const refuseUnknown: Behaviour = ({ operation }) => {
  const message = `The emulator keeps no state for ${operation.action}, and makes nothing up in strict mode.`;
  throw new Refusal(400, 'UnsupportedOperation', message);
};

import type { Operation } from '../catalogue/product.ts';
import { cloudBehaviour } from '../cloud/cloud.ts';
import { carryOut } from '../cloud/kit/carry-out.ts';
import type { Behaviour } from './call.ts';
import { deleteInstance, deleteInstances } from './ecs/delete-instances.ts';
import { describeInstanceStatus, describeInstances } from './ecs/describe-instances.ts';
import {
  rebootInstance,
  rebootInstances,
  startInstance,
  startInstances,
  stopInstance,
  stopInstances,
} from './ecs/power.ts';
import { runInstances } from './ecs/run-instances.ts';
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
  ['ecs DeleteInstance', deleteInstance],
  ['ecs DeleteInstances', deleteInstances],
  ['ecs DescribeInstances', describeInstances],
  ['ecs DescribeInstanceStatus', describeInstanceStatus],
  ['ecs RebootInstance', rebootInstance],
  ['ecs RebootInstances', rebootInstances],
  ['ecs RunInstances', runInstances],
  ['ecs StartInstance', startInstance],
  ['ecs StartInstances', startInstances],
  ['ecs StopInstance', stopInstance],
  ['ecs StopInstances', stopInstances],
]);

const slbWrite = whenConfigured(sampleAnswer);

/** Returns what an operation does. */
export function behaviourOf(operation: Operation): Behaviour {
  const { product, action, isRead } = operation;
  const name = product.name.toLowerCase();
  const stateful = cloudBehaviour(operation);
  if (stateful !== undefined)
    return ({ world, ...call }) =>
      carryOut(stateful, { ...call, state: world.state, settings: world.settings });
  return behaviours.get(`${name} ${action}`) ?? (name === 'slb' && !isRead ? slbWrite : sampleAnswer);
}

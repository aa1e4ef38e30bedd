import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, lookUp, need, refusal, regionOf, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type InstanceFields, instance } from '../model.ts';
import { findKeyPair } from './model.ts';

/** Why one instance of a call was left as it is. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Carries out a call for each instance that it names: some may fail, and the others do not. */
function forEachInstance(
  action: (document: Document<InstanceFields>, name: string, call: CloudCall) => Failure | undefined,
): CloudBehaviour {
  return (call) => {
    const name = need(call, 'KeyPairName');
    findKeyPair(call, name);
    const results = textList(call, 'InstanceIds', 50, 'InvalidInstanceIds.ValueNotSupported').map((id) => {
      const found = lookUp(call, instance, id, regionOf(call));
      const failure =
        found === undefined
          ? { code: 'InvalidInstanceId.NotFound', message: `The instance ${id} does not exist.` }
          : (wrongInstance(found) ?? action(found, name, call));
      return {
        InstanceId: id,
        Success: failure === undefined,
        Code: failure?.code ?? '200',
        Message: failure?.message ?? 'successful',
      };
    });
    return {
      KeyPairName: name,
      TotalCount: results.length,
      FailCount: results.filter(({ Success }) => !Success).length,
      Results: results,
    };
  };
}

function wrongInstance(document: Document<InstanceFields>): Failure | undefined {
  if (document.fields.OSType === 'windows') {
    return { code: 'DependencyViolation.WindowsInstance', message: `${document.id} runs Windows.` };
  }
  const status = statusOf(document);
  if (status === 'Running' || status === 'Stopped') return undefined;
  return { code: 'IncorrectInstanceStatus', message: `${document.id} is ${status}.` };
}

/** Gives a key pair to instances, in the place of those that they have. */
export const attachKeyPair: CloudBehaviour = forEachInstance((document, KeyPairName, call) => {
  update(call, document, { fields: { KeyPairName } });
  return undefined;
});

/** Takes a key pair away from instances. */
export const detachKeyPair: CloudBehaviour = forEachInstance((document, name, call) => {
  if (document.fields.KeyPairName !== name)
    return {
      code: 'InvalidKeyPairName.NotFound',
      message: `${document.id} does not have the key pair ${name}.`,
    };
  update(call, document, { fields: { KeyPairName: '' } });
  return undefined;
});

/** Reads texts that are sent as one JSON list; anything else is refused with the code of the operation. */
export function textList(call: CloudCall, parameter: string, most: number, code: string): readonly string[] {
  const sent = call.parameters[parameter];
  if (sent === undefined || sent === null || sent === '')
    throw refusal(call, 'MissingParameter', `The parameter ${parameter} is missing.`, 400);
  const list = Array.isArray(sent) ? sent : parsed(String(sent));
  if (Array.isArray(list) && list.length > 0 && list.length <= most) return [...new Set(list.map(String))];
  throw refusal(call, code, `${parameter} has to be a JSON list of ${most} at most.`, 400);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

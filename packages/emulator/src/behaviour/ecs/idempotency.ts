import { textOf } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Call } from '../call.ts';

/** Carries a call out once for each client token: a repetition gets the first answer, another request is refused. */
export function once(call: Call, act: () => object): object {
  const token = textOf(call.parameters, 'ClientToken');
  if (token === undefined) return act();
  const { answers } = call.world.instances;
  const key = `${call.operation.action}\n${token}`;
  const request = fingerprint(call);
  const earlier = answers.get(key);
  if (earlier === undefined) {
    const answer = act();
    answers.set(key, { request, answer });
    return answer;
  }
  if (earlier.request !== request) {
    throw new Refusal(
      400,
      'IdempotentParameterMismatch',
      'The client token was used before, by a request with other parameters.',
    );
  }
  return earlier.answer;
}

/** The order in which parameters were sent does not matter. */
function fingerprint({ parameters }: Call): string {
  const sorted = Object.entries(parameters).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(sorted, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

import { ConfigError, type Operation } from '@scope/core';
import { checkItems } from './check-items.ts';
import { isObject } from './check-options.ts';
import type { Outcome } from './failure.ts';
import { writeJson } from './write-json.ts';

type AnyOperation = Pick<Operation<never, unknown>, 'name' | 'response'>;

/**
 * Writes an answer as it comes over the wire.
 *
 * @throws ConfigError for a value that no answer of the operation can hold, naming the field.
 */
export function encodeAnswer(operation: AnyOperation, answer: unknown): Outcome {
  const { name, response: form } = operation;
  const label = `answer of ${name}`;
  if (form === 'binary') {
    if (answer instanceof Uint8Array) return succeed('application/octet-stream', answer);
    throw new ConfigError(`${label} takes bytes, a Uint8Array`);
  }
  if (form === 'text') {
    if (typeof answer === 'string') return succeed('text/plain; charset=utf-8', answer);
    throw new ConfigError(`${label} takes a text`);
  }
  if (form === 'list' && !Array.isArray(answer)) throw new ConfigError(`${label} takes a list`);
  if (form === undefined) {
    if (!isObject(answer) || Array.isArray(answer) || answer instanceof Error) {
      throw new ConfigError(`${label} takes an object, serviceError(…), networkFailure(…) or a function`);
    }
    checkItems(operation, answer);
  }
  return succeed('application/json; charset=utf-8', writeJson(answer, label));
}

function succeed(type: string, body: string | Uint8Array): Outcome {
  return { status: 200, headers: { 'content-type': type }, body };
}

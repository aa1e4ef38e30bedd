import { textOf } from '../../../params/value.ts';
import type { CloudCall } from '../../kit/call.ts';
import { records, refusal, text, texts } from '../../kit/cloud-call.ts';
import { type Condition, type Filter, field, none } from '../../kit/filter.ts';

// How the lists of disks, snapshots and images select.

/** Selects by a field, unless the word for everything is sent. */
export function unlessAll(name: string): Filter {
  const byField = field(name);
  return (call, parameter, resource) =>
    /^all$/i.test(text(call, parameter) ?? '') ? undefined : byField(call, parameter, resource);
}

/** Selects by a flag that changes nothing unless it is true. */
export function ifTrue(name: string): Filter {
  const byField = field(name);
  return (call, parameter, resource) =>
    text(call, parameter) === 'true' ? byField(call, parameter, resource) : undefined;
}

const mostIds = 100;

/** Makes the filter of a JSON list of ids. A list without any fits nothing. */
export function listedIds(idField: string, malformed: string): Filter {
  const byId = field(idField);
  return (call, parameter, resource) => {
    const sent = text(call, parameter);
    if (sent === undefined) return undefined;
    if (!isIdList(sent)) {
      throw refusal(call, malformed, `${parameter} has to be a JSON list of ${mostIds} ids at most.`, 403);
    }
    return texts(call, parameter).length === 0 ? none : byId(call, parameter, resource);
  };
}

function isIdList(sent: string): boolean {
  try {
    const list: unknown = JSON.parse(sent);
    return Array.isArray(list) && list.length <= mostIds && list.every((id) => typeof id === 'string');
  } catch {
    return false;
  }
}

/** Selects by a word, however it is spelt. */
export function inLowerCase(name: string): Filter {
  return (call, parameter) => {
    const wanted = text(call, parameter)?.toLowerCase();
    return wanted === undefined ? undefined : { test: ({ fields }) => fields[name] === wanted };
  };
}

/** Only true asks for what nothing here has. */
export const nothingIfTrue: Filter = (call, parameter) =>
  text(call, parameter) === 'true' ? none : undefined;

/** Makes the filter `Filter.N`, which asks for a span of time in which something was made; other keys are let be. */
export function byTime(otherKeys: readonly string[] = []): Filter {
  return (call, parameter) => {
    const conditions = records(call, parameter).flatMap((pair): Condition[] => {
      const key = textOf(pair, 'Key');
      const value = textOf(pair, 'Value');
      if (key === undefined || value === undefined || otherKeys.includes(key)) return [];
      return [timeCondition(call, key, value)];
    });
    return conditions.length === 0
      ? undefined
      : { test: (document) => conditions.every(({ test }) => test(document)) };
  };
}

function timeCondition(call: CloudCall, key: string, value: string): Condition {
  const at = Date.parse(value);
  const made = (fields: Readonly<Record<string, unknown>>): number => Date.parse(String(fields.CreationTime));
  if (key !== 'CreationStartTime' && key !== 'CreationEndTime') {
    throw refusal(call, 'InvalidFilterKey.NotFound', `There is no filter ${key.slice(0, 64)}.`, 404);
  }
  if (Number.isNaN(at)) {
    throw refusal(
      call,
      'InvalidFilterValue',
      `${value.slice(0, 64)} is not a time of the form 2017-12-05T22:40Z.`,
      404,
    );
  }
  return { test: ({ fields }) => (key === 'CreationStartTime' ? made(fields) >= at : made(fields) <= at) };
}

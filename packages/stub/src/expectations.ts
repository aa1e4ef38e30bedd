import { ConfigError, type Operation } from '@scope/core';
import { type Difference, differencesOf } from './differences.ts';
import type { RecordedCall } from './recorded-call.ts';
import { show } from './show.ts';
import { StubError } from './stub-error.ts';

/** Calls that a test expects, and what they are answered with. */
export interface Expectation {
  readonly operation: Operation<never, unknown>;
  /** The part of the request that has to fit; `undefined` where any does. */
  readonly request: object | undefined;
  readonly reply: unknown;
  /** How many calls it answers; `undefined` for any number. */
  times: number | undefined;
  /** How many it has answered. */
  count: number;
}

/**
 * Adds an expectation.
 *
 * @throws ConfigError for one that an earlier one would leave nothing to: any request that has all of this part has all of
 * that one.
 */
export function addExpectation(list: Expectation[], added: Expectation): void {
  const earlier = list.find(
    ({ operation, request, times }) =>
      operation.name === added.operation.name &&
      times === undefined &&
      differencesOf(request, added.request ?? {}).length === 0,
  );
  if (earlier !== undefined) {
    throw new ConfigError(
      `on: an earlier expectation answers every ${describe(earlier)}, so this one would answer none: give that one more of a request or 'times', put it last, or begin anew with reset()`,
    );
  }
  list.push(added);
}

/**
 * Takes the first expectation that fits a call and is not used up.
 *
 * @throws StubError that names the call, the expectation that comes nearest and how it differs.
 */
export function takeExpectation(list: readonly Expectation[], call: RecordedCall): Expectation {
  const candidates = list.filter(({ operation }) => operation.name === call.operation);
  const compared = candidates.map((expectation) => ({
    expectation,
    differences: differencesOf(expectation.request, call.request),
  }));
  const fitting = compared.filter(({ differences }) => differences.length === 0);
  const found = fitting.find(({ expectation }) => !isUsedUp(expectation))?.expectation;
  if (found === undefined) {
    const attempt = call.attempt === 1 ? '' : `, attempt ${call.attempt}`;
    const shown = `${call.operation} with ${show(call.request)}${attempt}`;
    throw new StubError(`Nobody expected ${shown}. ${nearest(list, compared)}`);
  }
  found.count += 1;
  return found;
}

/** Lists the expectations whose calls did not all come. */
export function missingCalls(list: readonly Expectation[]): readonly string[] {
  return list
    .filter(({ times, count }) => times !== undefined && count < times)
    .map((expectation) => `${describe(expectation)} came ${countText(expectation)}`);
}

interface Compared {
  readonly expectation: Expectation;
  readonly differences: readonly Difference[];
}

function nearest(list: readonly Expectation[], compared: readonly Compared[]): string {
  const [best] = [...compared].sort((a, b) => a.differences.length - b.differences.length);
  if (best === undefined) {
    const names = [...new Set(list.map(({ operation }) => operation.name))];
    return names.length === 0 ? 'Nothing is expected at all.' : `Expected are calls of ${names.join(', ')}.`;
  }
  const { expectation, differences } = best;
  const why =
    differences.length === 0
      ? `which has come ${countText(expectation)} already`
      : differences
          .map(
            ({ path, wanted, given }) =>
              `${path} is ${textOf(given, path)} instead of ${textOf(wanted, path)}`,
          )
          .join(', ');
  return `The nearest expectation is ${describe(expectation)}: ${why}.`;
}

function isUsedUp({ times, count }: Expectation): boolean {
  return times !== undefined && count >= times;
}

function describe({ operation, request }: Expectation): string {
  return request === undefined ? operation.name : `${operation.name} with ${show(request)}`;
}

function countText({ times, count }: Expectation): string {
  return `${count} of ${times} times`;
}

function textOf(value: unknown, path: string): string {
  return value === undefined ? 'missing' : show(value, path);
}

import type { Operation } from '../catalogue/product.ts';
import { textOf, type Values } from '../params/value.ts';
import type { SentCall } from './recording.ts';
import { withSecrets } from './secrets.ts';

/** A call whose signature and parameters are in order. */
export interface CheckedCall {
  readonly operation: Operation;
  readonly parameters: Values;
  /** The region of a call that names none. */
  readonly defaultRegion: string;
}

/** How a call can be answered. Each may throw a `Refusal`. */
export interface Ways {
  readonly carryOut: () => unknown;
  readonly sample: () => unknown;
}

/** What a call is answered with, and where that is from. */
export interface Taped {
  readonly value: unknown;
  readonly from: 'cloud' | 'recording' | 'sample';
  /** Default: the status that the spec has. */
  readonly status?: number;
}

/** What stands between a call and the cloud: it lets the call through, writes it down, or answers in the cloud's place. */
export interface Tape {
  answer(call: CheckedCall, ways: Ways): Taped;
}

/** Lets every call through. */
export const noTape: Tape = { answer: (_, { carryOut }) => ({ value: carryOut(), from: 'cloud' }) };

/** Credentials have to work, so that their operations are never answered from a file. */
export function isLive({ product }: Operation): boolean {
  return product.name.toLowerCase() === 'sts';
}

/** Returns a call as recordings have it. */
export function sentCallOf({ operation, parameters, defaultRegion }: CheckedCall): SentCall {
  const { product, action } = operation;
  const {
    RegionId: _,
    ClientToken: __,
    ...others
  } = withSecrets(parameters, () => undefined) as Record<string, unknown>;
  const region =
    textOf(parameters, 'RegionId') ?? (operation.parameters.has('RegionId') ? defaultRegion : undefined);
  return {
    product: product.name,
    version: product.version,
    action,
    ...(region === undefined ? {} : { region }),
    ...(Object.keys(others).length === 0 ? {} : { parameters: others }),
  };
}

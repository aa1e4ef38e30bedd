import type { FaultKind } from '../../src/admin/fault-kinds.ts';
import type { Fault, FaultMatch, FaultResponse } from '../../src/faults.ts';

/** What a person has filled in; an empty text stands for the default. */
export interface FaultDraft {
  /** The name of a kind, or `other`. */
  readonly kind: string;
  readonly code: string;
  readonly status: string;
  readonly message: string;
  readonly product: string;
  /** Names of operations, with commas in between. */
  readonly actions: string;
  readonly times: string;
  readonly after: string;
  readonly probability: string;
  readonly seed: string;
  readonly delayMs: string;
}

/** A draft that befalls every call. */
export const emptyDraft: FaultDraft = {
  kind: 'busy',
  code: '',
  status: '',
  message: '',
  product: '',
  actions: '',
  times: '',
  after: '',
  probability: '',
  seed: '',
  delayMs: '',
};

/** Makes the fault of a draft. What makes no sense in it is for the emulator to say. */
export function faultOf(draft: FaultDraft, kind: FaultKind | undefined): Fault {
  const match = matchOf(draft);
  return {
    ...(Object.keys(match).length === 0 ? {} : { match }),
    respond: respondOf(draft, kind),
    ...(kind?.fault.afterActing === undefined ? {} : { afterActing: kind.fault.afterActing }),
  };
}

function matchOf({ product, actions, ...numbers }: FaultDraft): FaultMatch {
  const names = actions.split(/[\s,]+/).filter(Boolean);
  return {
    ...(product === '' ? {} : { product }),
    ...(names.length === 0 ? {} : { action: names.length === 1 ? (names[0] ?? '') : names }),
    ...number('after', numbers.after),
    ...number('times', numbers.times),
    ...number('probability', numbers.probability),
    ...number('seed', numbers.seed),
  };
}

function respondOf(draft: FaultDraft, kind: FaultKind | undefined): FaultResponse {
  const { code, status, message, delayMs } = draft;
  const template = kind?.fault.respond;
  if (typeof template === 'string') return template;
  if (template !== undefined && !('status' in template)) {
    return { delayMs: delayMs === '' ? template.delayMs : Number(delayMs) };
  }
  const chosen = kind?.codes.find((one) => one.code === code) ?? kind?.codes[0];
  return {
    status: chosen?.status ?? Number(status === '' ? 500 : status),
    ...(chosen === undefined ? (code === '' ? {} : { code }) : { code: chosen.code }),
    ...(message === '' ? {} : { message }),
    ...number('delayMs', delayMs),
  };
}

function number(name: string, text: string): Readonly<Record<string, number>> {
  return text.trim() === '' ? {} : { [name]: Number(text) };
}

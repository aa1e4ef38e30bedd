import { isServiceError, type Operation } from '@scope/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Cloud, type Product, send } from './cloud.ts';
import type { Model } from './model.ts';

/** One thing that is done to the cloud and to the model; it throws where they differ. */
export interface Step {
  /** What was chosen for it, as a failure reports it. */
  readonly title: string;
  /** Tells whether it is worth its time in the state that the model is in. */
  isWorthwhile(model: Readonly<Model>): boolean;
  run(model: Model, cloud: Cloud): Promise<void>;
}

/** One kind of resource, with all that can be done to it. */
export interface Theme {
  readonly name: string;
  readonly steps: readonly fc.WeightedArbitrary<Step>[];
  /** Those of them with which a sequence begins, so that there is something for the others. */
  readonly growth: readonly fc.WeightedArbitrary<Step>[];
  /** Compares the whole listing, in pages of a size, with the model. */
  compare(model: Model, cloud: Cloud, pageSize: number): Promise<void>;
}

/** A request together with all that the model knows of its outcome. */
export interface Attempt {
  readonly name: string;
  readonly request: object;
  /**
   * The codes of everything that is wrong with the request; none where it succeeds. Which of several comes first nobody has
   * documented, so each of them will do.
   */
  readonly refusals: readonly string[];
  send(cloud: Cloud): Promise<() => void>;
}

/** Conditions in the form `isWrong && code`. */
export type Refusals = readonly (string | false | undefined)[];

/** Makes an attempt of an operation. `accept` tells the model of the success, and may compare the answer. */
export function attempt<Request extends object, Response>(
  product: Product,
  operation: Operation<Request, Response>,
  request: NoInfer<Request>,
  prediction: { readonly refusals: Refusals; readonly accept: (answer: Response) => void },
): Attempt {
  return {
    name: operation.name,
    request,
    refusals: prediction.refusals.filter((code) => typeof code === 'string'),
    async send(cloud) {
      const answer = await send(cloud, product, operation, request);
      return () => prediction.accept(answer);
    },
  };
}

/** Codes for what does not exist, does not go together or is misspelled, whatever state the cloud is in. */
const plain =
  /NotFound|NotExist|EntityNot|NoSuch|Malformed|Mask|Mismatch|NotInDefault|Duplicate|ObtainIp|^InvalidParameter$/;

/**
 * How many of the attempts that are known to be refused are made: a few of the plain ones, of which most sequences would consist
 * otherwise, and more of those that the state of the cloud forbids.
 */
const boldness = fc.nat(5);

function isBoldEnough(bold: number, refusals: readonly string[]): boolean {
  if (refusals.length === 0) return true;
  return bold >= (refusals.some((code) => plain.test(code)) ? 5 : 2);
}

/** Makes steps of one kind: each choice becomes an attempt once the model is known. A plan changes nothing. */
export function steps<Choice>(
  name: string,
  choice: fc.Arbitrary<Choice>,
  plan: (model: Model, choice: Choice) => Attempt,
): fc.Arbitrary<Step> {
  return fc.tuple(choice, boldness).map(([chosen, bold]) => ({
    title: `${name}(${JSON.stringify(chosen)})`,
    isWorthwhile: (model) => isBoldEnough(bold, plan(model, chosen).refusals),
    run: async (model, cloud) => carryOut(plan(model, chosen), model, cloud),
  }));
}

async function carryOut(
  { name, request, refusals, send: sendTo }: Attempt,
  { trace }: Model,
  cloud: Cloud,
): Promise<void> {
  const at = trace.push(`${name} ${JSON.stringify(request)}`) - 1;
  const outcome = await sendTo(cloud).catch((error: unknown) => {
    if (!isServiceError(error)) throw error;
    return error.code;
  });
  trace[at] += typeof outcome === 'string' ? ` → ${outcome}` : ' → done';
  if (typeof outcome === 'string') {
    expect(
      refusals,
      `${name} was refused, ${refusals.length > 0 ? 'but not so' : 'but has to succeed'}`,
    ).toContain(outcome);
    return;
  }
  expect(refusals, `${name} succeeded, but has to be refused`).toEqual([]);
  outcome();
}

/** Makes steps of one kind that look at the cloud, and change nothing. */
export function looks<Choice>(
  name: string,
  choice: fc.Arbitrary<Choice>,
  look: (model: Model, choice: Choice, cloud: Cloud) => Promise<void>,
): fc.Arbitrary<Step> {
  return choice.map((chosen) => ({
    title: `${name}(${JSON.stringify(chosen)})`,
    isWorthwhile: () => true,
    async run(model, cloud) {
      model.trace.push(`${name} ${JSON.stringify(chosen)}`);
      await look(model, chosen, cloud);
    },
  }));
}

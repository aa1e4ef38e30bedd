import type { ClientName } from '../call/clients/client.ts';
import type { PackageFigures } from '../package/measure.ts';
import type { Results } from './results.ts';

/** A client that the chart shows beside this SDK. */
interface Shown {
  /** Its name among the packages. */
  readonly name: string;
  readonly label: string;
  /** Its name among the calls. */
  readonly call: ClientName | undefined;
}

export const shown: readonly Shown[] = [
  { name: 'vendor ECS', label: "vendor's ECS client", call: 'vendor' },
  { name: 'pop-core', label: 'pop-core', call: 'pop-core' },
  { name: 'AWS EC2', label: 'AWS SDK v3, EC2', call: undefined },
];

/** What a client takes of one thing, as a multiple of what this SDK takes; `undefined` where it was not measured. */
export interface Ratio {
  readonly what: string;
  /** In the order of {@link shown}. */
  readonly multiples: readonly (number | undefined)[];
}

type Figure = (figures: PackageFigures) => number | undefined;

const ofPackages: readonly (readonly [what: string, figure: Figure])[] = [
  ['installed size', ({ figures }) => figures.bytes],
  ['bundle for Node', ({ bundles }) => bundles.node],
  ['import, ES module', ({ startMs }) => startMs.esm],
  ['first answer', ({ firstCall }) => firstCall?.esm],
  ['type check', ({ types }) => types?.seconds],
];

/** The main figures, each as a multiple of this SDK's. */
export function mainRatios({ calls, packages }: Results): readonly Ratio[] {
  const costOf = (client: ClientName | undefined, pageSize: number): number | undefined =>
    calls.find((one) => one.client === client && one.pageSize === pageSize)?.best;
  const fromCalls = [1, 100].map((pageSize) => ({
    what: `CPU of a call, page of ${pageSize}`,
    multiples: shown.map(({ call }) => divide(costOf(call, pageSize), costOf('ours', pageSize))),
  }));
  const [own] = packages.clients;
  const fromPackages = ofPackages.map(([what, figure]) => ({
    what,
    multiples: shown.map(({ name }) => {
      const peer = packages.clients.find((client) => client.name === name);
      return divide(peer && figure(peer), own && figure(own));
    }),
  }));
  return [...fromCalls, ...fromPackages];
}

function divide(theirs: number | undefined, ours: number | undefined): number | undefined {
  // What takes less than an empty program was lost in the noise.
  const isKnown = theirs !== undefined && ours !== undefined && theirs > 0 && ours > 0;
  return isKnown ? theirs / ours : undefined;
}

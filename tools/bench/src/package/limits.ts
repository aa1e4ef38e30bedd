import type { PackageFigures, PackageReport } from './measure.ts';
import { vendorEcs } from './subjects.ts';

/**
 * The most that this SDK may take of what the vendor's client takes. A gate on a busy machine needs room: times
 * stand at about half of these, sizes and memory nearer, and the goals are in the table.
 */
const limits = { bundle: 1 / 15, start: 1 / 18, firstCall: 1 / 6, typesTime: 0.9, typesMemory: 0.4 } as const;

type Limit = keyof typeof limits;

/** Tells which figures passed their limit, a line each. The vendor's client must be among those measured. */
export function exceeded({ clients }: PackageReport): readonly string[] {
  const own = clients[0];
  const vendor = clients.find(({ name }) => name === vendorEcs.name);
  if (own === undefined || vendor === undefined) throw new Error("the vendor's client was not measured");
  const mine = compared(own);
  const theirs = compared(vendor);
  return mine.flatMap(({ limit, what, value }, index) => {
    const share = value / (theirs[index]?.value ?? Number.NaN);
    const allowed = limits[limit];
    // A figure that is missing passes no gate.
    if (share <= allowed) return [];
    return [
      `${what}: ${share.toFixed(3)} of what the vendor's client takes, where ${allowed.toFixed(3)} are allowed`,
    ];
  });
}

function compared(figures: PackageFigures): readonly { limit: Limit; what: string; value: number }[] {
  const { bundles, startMs, firstCall, types } = figures;
  const known = (value: number | undefined): number => value ?? Number.NaN;
  return [
    { limit: 'bundle', what: 'bundle for Node', value: known(bundles.node) },
    { limit: 'start', what: 'import of the ES module', value: startMs.esm },
    { limit: 'start', what: 'import of the CommonJS module', value: startMs.cjs },
    { limit: 'firstCall', what: 'first answer, ES module', value: known(firstCall?.esm) },
    { limit: 'firstCall', what: 'first answer, CommonJS module', value: known(firstCall?.cjs) },
    { limit: 'typesTime', what: 'time of the compiler', value: known(types?.seconds) },
    { limit: 'typesMemory', what: 'memory of the compiler', value: known(types?.megabytes) },
  ];
}

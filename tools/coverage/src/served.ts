import { startEmulator } from '@scope/emulator';

/** What the emulator does for an operation where nothing else is asked of it, in the order of the tables' columns. */
export const kinds = ['stateful', 'sampled'] as const;

/** What it does for one of a product's operations. */
export interface ServedOperation {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
}

/** A product as the emulator serves it. */
export interface ServedProduct {
  /** In lower case: `ecs`. */
  readonly name: string;
  readonly version: string;
  /** In alphabetical order. */
  readonly operations: readonly ServedOperation[];
}

/** Asks an emulator what it does for each operation of each product. */
export async function askEmulator(): Promise<readonly ServedProduct[]> {
  const emulator = await startEmulator();
  try {
    const response = await fetch(`${emulator.url}/_emulator/coverage`);
    const coverage = (await response.json()) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    return emulator.products.map((product) => {
      const [name = '', version = ''] = product.split(' ');
      return { name, version, operations: operationsOf(coverage[name] ?? {}) };
    });
  } finally {
    await emulator.close();
  }
}

function operationsOf(told: Readonly<Record<string, unknown>>): readonly ServedOperation[] {
  return Object.keys(told)
    .sort()
    .map((name) => {
      const kind = kinds.find((one) => one === told[name]);
      if (kind === undefined) throw new Error(`${name} is ${String(told[name])}, which no column is for`);
      return { name, kind };
    });
}

import { expect, it } from 'vitest';
import { parts } from '../../src/cloud/parts.ts';

it('has each operation and each kind of resource in one part', () => {
  const operations = parts.flatMap((part) =>
    Object.entries(part.operations).flatMap(([product, named]) =>
      Object.keys(named).map((action) => `${product} ${action}`),
    ),
  );
  const kinds = parts.flatMap(({ resources }) => resources.map(({ kind }) => kind));
  for (const names of [operations, kinds]) expect(names).toEqual([...new Set(names)]);
});

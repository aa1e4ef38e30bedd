import { fileURLToPath } from 'node:url';
import { findSpecs } from '@scope/codegen';
import { describe, expect, it } from 'vitest';
import { belowLevels } from '../src/levels.ts';
import { lintWords } from '../src/lint/index.ts';
import { productWords } from '../src/product-words.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const products = findSpecs(root)
  .filter(({ folder }) => ['ecs', 'slb', 'sts'].includes(folder))
  .map((spec) => productWords(root, spec));

describe('the words of this repository', () => {
  it('reach the levels, and have no fault', () => {
    expect(belowLevels(products)).toEqual([]);
    expect(lintWords(products)).toEqual([]);
  });

  it('would be below the levels without those of any theme', () => {
    const [first] = products.map((product) => ({
      ...product,
      fields: product.fields.map((field) =>
        field.words?.place.file.endsWith('/images.yaml') ? { ...field, words: undefined, node: {} } : field,
      ),
    }));
    const without = first === undefined ? [] : [first, ...products.slice(1)];
    expect(belowLevels(without).join('\n')).toContain('of the most used operations: ');
  });

  it('would be below the levels with a most used operation that is gone', () => {
    const gone = products.map((product) => ({
      ...product,
      operations: product.operations.filter(({ name }) => name !== 'StartInstance'),
    }));
    expect(belowLevels(gone)).toContain('ecs has no operation StartInstance');
  });
});

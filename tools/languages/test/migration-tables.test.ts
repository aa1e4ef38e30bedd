import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@scope/documents';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../src/migration/pages.ts';
import { inventories } from './support/inventory.ts';

describe.each(inventories)('the page $page', ({ language, page, such, names }) => {
  it('names every class, option and error of theirs', async ({ skip }) => {
    const lacking = await language.missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
    skip(lacking !== undefined, lacking);
    const text = readFileSync(join(root, pathOf(page)), 'utf8');
    const all = [...new Set(await names())];
    expect(all).toContain(such);
    expect(all.length).toBeGreaterThan(50);
    expect(
      all.filter((name) => !new RegExp(`(?<!\\w)${name.replace('.', '\\.')}(?!\\w)`).test(text)),
    ).toEqual([]);
  });
});

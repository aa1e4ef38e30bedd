import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { importMetadata } from '../src/index.ts';
import { countFacts } from './facts/facts.ts';
import { specFacts } from './facts/spec-facts.ts';
import { hasUpstream, readJson, specs, upstream } from './fixtures.ts';
import { exampleTexts, hidesSomething } from './unmask/masks.ts';

const committed = Object.entries<{ product: string; operations: number }>(readJson(specs, 'lock.json').specs);

describe.each(committed)('%s', (name, { product, operations }) => {
  const path = join(specs, name);
  const text = readFileSync(path, 'utf8');

  it('has no error for the OpenAPI linter', async () => {
    const rules = {
      // The metadata has no text: overlays, or a live document, bring the summaries.
      'operation-summary': 'off',
    } as const;
    const config = await createConfig({ extends: ['recommended'], rules });
    const problems = await lintFromString({ source: text, absoluteRef: path, config });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('is valid for the OpenAPI schema', async () => {
    expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true });
  });

  it('has the operations that the lock file says', () => {
    expect(countFacts(specFacts(JSON.parse(text))).operation).toBe(operations);
  });

  it('has no example that hides something', () => {
    expect(exampleTexts(JSON.parse(text)).filter(hidesSomething)).toEqual([]);
  });

  it.skipIf(!hasUpstream)('is what the importer makes of the metadata', () => {
    const source = readJson(
      upstream,
      product.toLowerCase(),
      name.replace(/^.*\/|\.json$/g, ''),
      'api-docs.json',
    );
    expect(`${JSON.stringify(importMetadata(source), undefined, 2)}\n`).toBe(text);
  });
});

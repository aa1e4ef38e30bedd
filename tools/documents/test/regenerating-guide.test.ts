import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findSpecs, nameProduct, readDocument as readSpec } from '@scope/codegen';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../src/documents.ts';
import { readDocument } from '../src/read-document.ts';

it('the overlay of the guide to regenerating does what it says', () => {
  const overlay = readDocument('docs/guides/regenerating.md').blocks.find(({ info }) => info === 'ecs.yaml');
  const spec = findSpecs(root).find(({ folder }) => folder === 'ecs');
  if (spec === undefined || overlay === undefined) throw new Error('The overlay, or the spec, is not there');
  const workspace = mkdtempSync(join(tmpdir(), 'overlay-'));
  onTestFinished(() => rmSync(workspace, { recursive: true }));
  const read = (text: string | undefined): unknown => {
    rmSync(join(workspace, 'specs'), { recursive: true, force: true });
    for (const path of [spec.source, spec.overlay])
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
    cpSync(join(root, spec.source), join(workspace, spec.source));
    if (text !== undefined) writeFileSync(join(workspace, spec.overlay), text);
    return readSpec(workspace, spec);
  };
  const before = read(undefined) as Spec;
  const after = read(overlay.text) as Spec;
  expect([...(valuesOf(before) ?? []), 'PayAsYouGo']).toEqual(valuesOf(after));
  expect(after['x-acs-quick-start']).toBe('DescribeRegions');
  // The generator takes it as well.
  expect(nameProduct(after).product.name).toBe('Ecs');
});

interface Spec {
  readonly 'x-acs-quick-start'?: string;
  readonly paths: Readonly<Record<string, { readonly post: { readonly parameters: readonly Parameter[] } }>>;
}

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly string[] };
}

function valuesOf({ paths }: Spec): readonly string[] | undefined {
  const parameters = paths['/DescribeInstances']?.post.parameters;
  return parameters?.find(({ name }) => name === 'InstanceChargeType')?.schema.enum;
}

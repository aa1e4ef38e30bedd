import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GenerateError } from '@scope/codegen';
import { DiffError } from '@scope/spec-diff';
import { ImportError } from '@scope/spec-import';
import { describe, expect, it } from 'vitest';
import { UpdateError } from '../src/errors.ts';
import { update } from '../src/update.ts';
import { changedDemo, demoWorkspace, fixture, type Json, writeSource } from './support/demo.ts';
import { snapshot } from './support/workspace.ts';

function addAndRemove({ apis }: Json): void {
  apis.StartThing = apis.StopThing;
  delete apis.StopThing;
  apis.ListThings.parameters[1].schema.required = true;
}

function sizeInAnswer({ apis }: Json): void {
  apis.ListThings.responses[200].schema.properties.Size = { type: 'string' };
}

describe('an update', () => {
  it('writes the spec, the package, the report and the version plan', async () => {
    const root = await demoWorkspace();
    const { written } = await update({ root, product: 'demo', from: changedDemo(root, addAndRemove) });

    const plan = written.at(-1) ?? '';
    expect(written).toEqual([
      'specs/demo/2020-01-01.json',
      'specs/lock.json',
      'packages/demo/src',
      'packages/demo/README.md',
      'packages/demo/API-CHANGES.md',
      plan,
    ]);
    expect(plan).toMatch(/^\.nx\/version-plans\/demo-[0-9a-f]{8}\.md$/);
    expect(readFileSync(join(root, plan), 'utf8')).toBe(
      [
        '---',
        "'@scope/demo': minor",
        '---',
        '',
        'The Demo API 2020-01-01 as it is now (operations: 1 added, 1 removed, 1 changed).',
        '- Breaking: `ListThings`: `Size` (request) is required now. Pass `Size`.',
        '- Breaking: `StopThing` is gone. Use another operation.',
        '- New operations: `StartThing`.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(root, 'packages/demo/API-CHANGES.md'), 'utf8')).toMatch(
      /^# What changed in Demo 2020-01-01\n\n\*\*The next version is a minor one\*\* \(present version 0\.1\.0\): 2 breaking changes/,
    );
    expect(existsSync(join(root, 'packages/demo/src/operations/StartThing.ts'))).toBe(true);
    expect(existsSync(join(root, 'packages/demo/src/operations/StopThing.ts'))).toBe(false);
  });

  it('of the same source changes no byte', async () => {
    const root = await demoWorkspace();
    const before = snapshot(root);
    expect((await update({ root, product: 'demo', from: fixture('demo') })).written).toEqual([]);
    expect(snapshot(root)).toEqual(before);
  });

  it('that is repeated changes no byte', async () => {
    const root = await demoWorkspace();
    const from = changedDemo(root, addAndRemove);
    await update({ root, product: 'demo', from });
    const before = snapshot(root);
    expect((await update({ root, product: 'demo', from })).written).toEqual([]);
    expect(snapshot(root)).toEqual(before);
  });

  it('keeps the plan of an earlier one that is not released yet', async () => {
    const root = await demoWorkspace();
    const plans: string[] = [];
    for (const change of [addAndRemove, sizeInAnswer]) {
      const { written } = await update({ root, product: 'demo', from: changedDemo(root, change) });
      plans.push(written.at(-1) ?? '');
    }
    expect(plans.map((plan) => existsSync(join(root, plan)))).toEqual([true, true]);
    expect(plans[0]).not.toBe(plans[1]);
  });

  it('keeps the hand-written files of the package', async () => {
    const root = await demoWorkspace();
    mkdirSync(join(root, 'packages/demo/test'));
    writeFileSync(join(root, 'packages/demo/test/own.ts'), 'export {};\n');
    await update({ root, product: 'demo', from: changedDemo(root, addAndRemove) });
    expect(readFileSync(join(root, 'packages/demo/test/own.ts'), 'utf8')).toBe('export {};\n');
  });
});

describe('a failed update leaves every file as it was:', () => {
  const text = readFileSync(fixture('demo'), 'utf8');
  const rows: [string, string, RegExp][] = [
    ['an empty document', '', /api-docs\.json is empty$/],
    ['half a document', text.slice(0, 600), /api-docs\.json is not JSON: /],
    [
      'a document of another product',
      text.replace('"Demo"', '"Other"'),
      /describes Other\/2020-01-01, not Demo/,
    ],
    [
      'a document with an unknown member',
      text.replace('"operationType"', '"kind"'),
      /Unknown operation member "kind"/,
    ],
  ];

  it.each(rows)('%s', async (_, bad, message) => {
    const root = await demoWorkspace();
    const from = writeSource(root, bad);
    const before = snapshot(root);
    const error = await update({ root, product: 'demo', from }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).message).toMatch(message);
    expect(snapshot(root)).toEqual(before);
  });

  const overlays = [
    [
      'that no longer matches',
      '{ target: "$.paths[\'/StopThing\'].*", update: { description: Stops it. } }',
      GenerateError,
      /^specs\/overlays\/demo\.yaml: .* matches nothing$/,
    ],
    [
      'with a waiter for an operation that is gone',
      '{ target: $, update: { x-acs-waiters: { ThingStopped: { operation: StopThing, minDelayMs: 1, maxDelayMs: 2, acceptors: [{ outcome: success, errorCode: Gone }] } } } }',
      DiffError,
      /^The new specs\/demo\/2020-01-01\.json is no spec: waiter ThingStopped: there is no operation "StopThing"/,
    ],
  ] as const;

  it.each(overlays)('an overlay %s', async (_, action, type, message) => {
    const root = await demoWorkspace();
    const head = 'overlay: 1.0.0\ninfo: { title: Demo, version: 1.0.0 }\n';
    mkdirSync(join(root, 'specs/overlays'));
    writeFileSync(join(root, 'specs/overlays/demo.yaml'), `${head}actions:\n  - ${action}\n`);
    const from = changedDemo(root, addAndRemove);
    const before = snapshot(root);
    const error = await update({ root, product: 'demo', from }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(type);
    expect((error as Error).message).toMatch(message);
    expect(snapshot(root)).toEqual(before);
  });

  it('a package that no longer type-checks with its tests', async () => {
    const root = await demoWorkspace();
    mkdirSync(join(root, 'packages/demo/test'));
    const test = "import { Demo } from '../src/index.ts';\n\nvoid new Demo().stopThing({ ThingId: '1' });\n";
    writeFileSync(join(root, 'packages/demo/test/own.ts'), test);
    const tsconfig = { extends: '../../tsconfig.base.json', include: ['src', 'test'] };
    writeFileSync(join(root, 'packages/demo/tsconfig.json'), JSON.stringify(tsconfig));
    const from = changedDemo(root, addAndRemove);
    const before = snapshot(root);
    const error = await update({ root, product: 'demo', from }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UpdateError);
    expect((error as Error).message).toMatch(
      /^The package does not type-check \(errors: 1\):\ntest\/own\.ts\(3,17\): error TS\d+: Property 'stopThing' does not exist on type 'Demo'\.$/,
    );
    expect(snapshot(root)).toEqual(before);
  });

  it('a product that the workspace does not have', async () => {
    const root = await demoWorkspace();
    const error = await update({ root, product: 'dmo', from: fixture('demo') }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(GenerateError);
    expect((error as Error).message).toBe('There is no product "dmo". Did you mean "demo"? There are: demo.');
  });
});

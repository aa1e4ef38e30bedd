import vm from 'node:vm';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation, Service } from '../../../packages/core/src/index.ts';
import * as core from '../../../packages/core/src/index.ts';
import { type Built, buildMetadata } from '../build.ts';
import { typeErrors } from '../type-errors.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { expectedRequest, sampleValue } from './sample-request.ts';
import { hasUpstream, type Metadata, type MetadataOperation, missing, readUpstream } from './upstream.ts';

const upstream = readUpstream();
const built = new Map(
  [...upstream].map(([name, metadata]) => [name, buildMetadata(metadata, name.replace('/', '-'))]),
);

describe.skipIf(!hasUpstream)(`28 further products${hasUpstream ? '' : `: skipped, as ${missing}`}`, () => {
  it('become packages without a type error', { timeout: 600_000 }, () => {
    const files = [...built].flatMap(([name, { files: own }]) =>
      [...own].map(([path, text]) => [`${name.replace('/', '-')}/${path}`, text] as const),
    );
    expect(built.size).toBe(28);
    expect(typeErrors(new Map(files))).toEqual([]);
  });

  describe('send what their metadata says', () => {
    let recorder: Recorder;
    beforeAll(async () => {
      recorder = await startRecorder();
    });
    afterAll(() => recorder.close());

    it.each(sampleCalls())('$kind: $product $name', async ({ product, name, metadata, operation }) => {
      const { path: template = '/' } = operation;
      const parameters = (operation.parameters ?? []).filter(
        ({ name: own, in: place }) =>
          place !== 'path' || [`{${own}}`, `[${own}]`].some((hole) => template.includes(hole)),
      );
      const request = Object.fromEntries(
        parameters.map(({ name: field, in: place, schema }) => [
          field,
          place === 'host'
            ? 'label'
            : place === 'header'
              ? 'text'
              : sampleValue(schema, metadata.components?.schemas),
        ]),
      );
      const wanted = expectedRequest(template, parameters, request);
      const client = new core.ServiceClient(serviceOf(product), {
        // No name stands for this machine with a label before it, so the recorder is the proxy on the way there.
        endpoint: 'http://service.test',
        allowPlainHttp: true,
        proxy: `http://127.0.0.1:${recorder.port}`,
        credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
        regionId: 'cn-hangzhou',
      });
      await client.send(operationOf(product, name), request);
      const { method, path, query, headers, body } = recorder.last();
      expect(headers['x-acs-action']).toBe(name);
      expect(operation.methods).toContain(method.toLowerCase());
      expect({ path, query }).toEqual({ path: wanted.path, query: wanted.query });
      // The transport adds to what an operation accepts.
      for (const [header, text] of Object.entries(wanted.headers)) expect(headers[header]).toContain(text);
      expect(headers.host).toBe(wanted.hostPrefix ? `${wanted.hostPrefix}.service.test` : 'service.test');
      if (Object.keys(wanted.form).length > 0) {
        expect(Object.fromEntries(new URLSearchParams(body.toString()))).toEqual(wanted.form);
      } else if (wanted.body instanceof Uint8Array) {
        expect([...body]).toEqual([...wanted.body]);
      } else if (typeof wanted.body === 'string') {
        expect(body.toString()).toBe(wanted.body);
      } else if (wanted.body !== undefined) {
        expect(JSON.parse(body.toString())).toEqual(wanted.body);
      }
    });
  });
});

interface Call {
  readonly kind: string;
  readonly product: string;
  readonly name: string;
  readonly metadata: Metadata;
  readonly operation: MetadataOperation;
}

/** The first operations of each kind: layout, method, and the places and styles of parameters. */
function sampleCalls(): readonly Call[] {
  const calls = [...upstream].flatMap(([product, metadata]) =>
    Object.entries(metadata.apis).map(([name, operation]) => {
      const kinds = (operation.parameters ?? []).map(
        ({ in: place, style, schema }) =>
          `${place}${style ? ` ${style}` : ''}${schema.format === 'binary' ? ' bytes' : ''}`,
      );
      const method = operation.methods.includes('post') ? 'post' : operation.methods[0];
      const kind = [metadata.info.style, method, ...new Set(kinds.sort())].join(', ');
      return { kind, product, name, metadata, operation };
    }),
  );
  const byKind = new Map<string, Call>();
  for (const call of calls) if (!byKind.has(call.kind)) byKind.set(call.kind, call);
  return [...byKind.values()];
}

function serviceOf(product: string): Service {
  const [service] = constantsOf(builtOf(product), 'src/service.ts');
  return service as Service;
}

function operationOf(product: string, name: string): Operation<Record<string, unknown>, unknown> {
  const [operation] = constantsOf(builtOf(product), `src/operations/${name}.ts`);
  return operation as Operation<Record<string, unknown>, unknown>;
}

function builtOf(product: string): Built {
  const found = built.get(product);
  if (found === undefined) throw new Error(`There is no ${product}`);
  return found;
}

/** Runs a generated module, which holds nothing but types and constants, and may take one of the core. */
function constantsOf({ files }: Built, path: string): readonly unknown[] {
  const { outputText } = ts.transpileModule(files.get(path) ?? '', {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const exports = {};
  vm.runInThisContext(`(exports, require) => {${outputText}}`)(exports, () => core);
  return Object.values(exports);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small spec with one operation; `changes` replace members of the document. */
export function sampleSpec(changes: object = {}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Demo', version: '2020-01-01' },
    'x-acs-product': 'Demo',
    'x-acs-style': 'RPC',
    servers: [{ url: 'https://demo.cn-a.example.com', 'x-acs-region': 'cn-a' }],
    paths: { '/ListThings': { post: sampleOperation() } },
    ...changes,
  };
}

/** An operation of that spec. */
export function sampleOperation(changes: object = {}): object {
  return {
    operationId: 'ListThings',
    parameters: [{ name: 'Name', in: 'query', schema: { type: 'string' } }],
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: sampleAnswer } } },
    },
    ...changes,
  };
}

const sampleAnswer = {
  type: 'object',
  properties: {
    Things: { type: 'array', items: { type: 'object', properties: { Id: { type: 'string' } } } },
  },
};

/** Makes a workspace in a temporary folder that goes away with the test; files by path, objects as JSON. */
export function sampleWorkspace(files: Readonly<Record<string, string | object>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'codegen-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const all = {
    'package.json': { name: '@sample/workspace' },
    'packages/core/package.json': { name: '@sample/core', version: '1.2.3' },
    'specs/demo/2020-01-01.json': sampleSpec(),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) write(root, path, content);
  return root;
}

/** Writes a file of a workspace. */
export function write(root: string, path: string, content: string | object): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
}

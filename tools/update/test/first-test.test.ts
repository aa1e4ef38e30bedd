import { nameProduct } from '@scope/codegen';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { firstTest } from '../src/first-test.ts';

const code = 'globalThis.pwned = process.exit(1)';

/** A spec whose one operation puts a text wherever a test of it could print one. */
function specWith(text: string): object {
  const schema = { type: 'string', enum: [text, 'b'], examples: [text] };
  const fields = { type: 'object', required: [text], properties: { [text]: schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'Demo', version: text },
    'x-acs-product': 'Demo',
    'x-acs-style': 'RPC',
    paths: {
      '/A': {
        post: {
          operationId: text,
          parameters: [
            { name: text, in: 'query', required: true, schema },
            { name: 'B', in: 'query', required: true, schema: fields },
          ],
          responses: { 200: { description: '', content: { 'application/json': { schema: fields } } } },
        },
      },
    },
  };
}

/** Collects the identifiers of a program; what stands in strings is none. */
function identifiersIn(node: ts.Node): readonly string[] {
  const own = ts.isIdentifier(node) ? [node.text] : [];
  return [...own, ...node.getChildren().flatMap(identifiersIn)];
}

it.each([
  `'; ${code}; '`,
  `a\n${code}\n`,
  `a\u2028${code}\u2028`,
  `\${${code}}`,
  `*/ ${code}; /*`,
  `}); ${code}; it('`,
  `a\\`,
  '__proto__',
])('holds %j as text alone', (text) => {
  const test = firstTest(nameProduct(specWith(text)), '@scope');
  const file = ts.createSourceFile('test.ts', test, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  expect(parseDiagnostics).toEqual([]);
  expect(identifiersIn(file)).not.toContain('pwned');
  expect(identifiersIn(file)).not.toContain('__proto__');
});

it.each([
  [
    'an object that requires itself',
    { type: 'object', required: ['again'], properties: { again: { $ref: '#/components/schemas/Loop' } } },
  ],
  ['a list of itself', { type: 'array', items: { $ref: '#/components/schemas/Loop' } }],
])('comes to an end with %s', (_name, loop) => {
  const schema = { $ref: '#/components/schemas/Loop' };
  const spec = {
    ...specWith('Loop'),
    paths: {
      '/Loop': {
        post: {
          operationId: 'Loop',
          parameters: [{ name: 'B', in: 'query', required: true, schema }],
          responses: { 200: { description: '', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas: { Loop: loop } },
  };
  expect(firstTest(nameProduct(spec), '@scope').length).toBeLessThan(10_000);
});

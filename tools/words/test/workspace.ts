import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findSpecs } from '@scope/codegen';
import { onTestFinished } from 'vitest';
import { type ProductWords, productWords } from '../src/product-words.ts';

const spec = {
  openapi: '3.1.0',
  info: { title: 'Demo', version: '2020-01-01' },
  'x-acs-product': 'Demo',
  'x-acs-style': 'RPC',
  servers: [{ url: 'https://demo.example.com', 'x-acs-region': 'cn-hangzhou' }],
  'x-acs-waiters': { ThingUp: {} },
  paths: {
    '/StartThing': {
      post: {
        operationId: 'StartThing',
        'x-acs-error-codes': { 404: [{ code: 'InvalidThing.NotFound' }] },
        parameters: [
          { name: 'ThingId', in: 'query', schema: { type: 'string' } },
          {
            name: 'DiskSize',
            in: 'query',
            schema: { type: 'integer', minimum: 20, maximum: 500, default: 40 },
          },
          { name: 'Mode', in: 'query', schema: { type: 'string', enum: ['fast', 'slow'] } },
        ],
        responses: {
          200: {
            description: 'The answer',
            content: {
              'application/json': { schema: { type: 'object', properties: { Status: { type: 'string' } } } },
            },
          },
        },
      },
    },
  },
};

/** Makes a workspace with one product and files of words, which goes away with the test. */
export function workspace(words: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = Object.entries(words).map(([path, text]) => [`specs/words/${path}`, text] as const);
  for (const [path, text] of [['specs/demo/2020-01-01.json', JSON.stringify(spec)] as const, ...files]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Reads the words of that product, of which the text is one file. */
export function demoWords(text: string, common?: string): ProductWords {
  const root = workspace({
    'demo/things.yaml': text,
    ...(common === undefined ? {} : { 'common.yaml': common }),
  });
  const [found] = findSpecs(root);
  if (found === undefined) throw new Error('there is no spec');
  return productWords(root, found);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@scope/codegen';
import { runImport } from '@scope/spec-import';
import { makeWorkspace } from './workspace.ts';

/** A JSON document that a test changes at will. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON of which they know the shape.
export type Json = any;

/** Returns the path of a metadata document among the fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}.json`, import.meta.url));
}

/** Makes a workspace that has the product `demo` already. */
export async function demoWorkspace(): Promise<string> {
  const root = makeWorkspace();
  await addProduct(root, 'demo', fixture('demo'));
  return root;
}

/** Imports and generates a product by hand, one step after the other. */
export async function addProduct(root: string, product: string, from: string): Promise<void> {
  await runImport({ products: [product], from, out: join(root, 'specs') });
  generate({ root, products: [product], check: false });
}

/** Writes a changed metadata document into a workspace and returns its path. */
export function changedDemo(root: string, change: (document: Json) => void): string {
  const document: Json = JSON.parse(readFileSync(fixture('demo'), 'utf8'));
  change(document);
  return writeSource(root, JSON.stringify(document));
}

/** Writes any text as a metadata document into a workspace and returns its path. */
export function writeSource(root: string, text: string): string {
  mkdirSync(join(root, 'sources'), { recursive: true });
  const path = join(root, 'sources/api-docs.json');
  writeFileSync(path, text);
  return path;
}

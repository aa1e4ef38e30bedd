import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Table } from '../../src/table.ts';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** The table that the clean tree keeps. */
export const table: Table = {
  'packages/core': {
    imports: [],
    rooms: {
      'index.ts': '*',
      call: ['codec', 'platform', 'platform/node', 'platform/web.ts'],
      codec: ['errors.ts'],
      'platform/node': ['platform'],
      'platform/web.ts': ['platform'],
      platform: [],
      'errors.ts': [],
    },
  },
  'packages/*': { imports: ['packages/core'] },
  'tools/*': { imports: ['packages/*', 'tools/*'] },
};

const exported = { '.': { source: './src/index.ts' } };
const platforms = { '#platform': { node: './src/platform/node/index.ts', default: './src/platform/web.ts' } };

const clean: Files = {
  'package.json': JSON.stringify({ name: 'tree', workspaces: ['packages/*', 'tools/*'] }),
  'packages/core/package.json': JSON.stringify({
    name: '@scope/core',
    exports: exported,
    imports: platforms,
  }),
  'packages/core/src/index.ts': `export { call } from './call/call.ts';\n`,
  'packages/core/src/call/call.ts': `import { now } from '#platform';
import { encode } from '../codec/encode.ts';
import type { Platform } from '../platform/types.ts';
export const call = (): [string, ReturnType<Platform['now']>] => [encode(), now()];\n`,
  'packages/core/src/codec/encode.ts': `import { Failure } from '../errors.ts';
export const encode = (): string => String(new Failure());\n`,
  'packages/core/src/errors.ts': 'export class Failure extends Error {}\n',
  'packages/core/src/platform/types.ts': 'export interface Platform { now(): number }\n',
  'packages/core/src/platform/node/index.ts': `import { hrtime } from 'node:process';
import type { Platform } from '../types.ts';
export const now: Platform['now'] = () => Number(hrtime.bigint());\n`,
  'packages/core/src/platform/web.ts': `import type { Platform } from './types.ts';
export const now: Platform['now'] = () => Date.now();\n`,
  'packages/core/test/call.test.ts': `import { call } from '../src/call/call.ts';\ncall();\n`,
  'packages/sts/package.json': JSON.stringify({ name: '@scope/sts', exports: exported }),
  'packages/sts/src/index.ts': `export { call } from '@scope/core';\n`,
  'tools/look/package.json': JSON.stringify({ name: '@scope/look', exports: exported }),
  'tools/look/src/index.ts': `import { call } from '@scope/sts';\nexport const look = call;\n`,
};

/** Writes the clean tree with some files added or changed, and returns its root. */
export function treeWith(changes: Files = {}): string {
  return treeOf({ ...clean, ...changes });
}

/** Writes a tree, links its packages to where imports find them, and returns its root. */
export function treeOf(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules/@scope'), { recursive: true });
  for (const path of Object.keys(files)) {
    const [, folder, name] = /^(\w+\/(\w+))\/package\.json$/.exec(path) ?? [];
    if (folder !== undefined) symlinkSync(join(root, folder), join(root, `node_modules/@scope/${name}`));
  }
  return root;
}

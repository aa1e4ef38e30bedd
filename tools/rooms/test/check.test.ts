import { expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { type Files, table, treeWith } from './support/tree.ts';

const core = 'packages/core/src';

it('has nothing to say of a tree that keeps the table', async () => {
  expect(await check(treeWith(), table)).toEqual([]);
});

const circles: readonly (readonly [name: string, changes: Files, want: string])[] = [
  [
    'of values',
    {
      [`${core}/codec/encode.ts`]: `import { Failure } from '../errors.ts';
import { part } from './part.ts';
export const encode = (): string => String(new Failure()) + part();\n`,
      [`${core}/codec/part.ts`]: `import { encode } from './encode.ts';\nexport const part = encode;\n`,
    },
    `of values: ${core}/codec/encode.ts → ${core}/codec/part.ts → ${core}/codec/encode.ts`,
  ],
  [
    'of types',
    {
      [`${core}/platform/types.ts`]: `import type { Moment } from './moment.ts';\nexport interface Platform { now(): Moment }\n`,
      [`${core}/platform/moment.ts`]: `import type { Platform } from './types.ts';\nexport type Moment = number | Platform;\n`,
    },
    `of types: ${core}/platform/moment.ts → ${core}/platform/types.ts → ${core}/platform/moment.ts`,
  ],
  [
    'of types that are imported where they are used',
    {
      [`${core}/platform/types.ts`]: `export interface Platform { now(): import('./moment.ts').Moment }\n`,
      [`${core}/platform/moment.ts`]: `export type Moment = number | import('./types.ts').Platform;\n`,
    },
    `of types: ${core}/platform/moment.ts → ${core}/platform/types.ts → ${core}/platform/moment.ts`,
  ],
  [
    'through the file that #platform is in Node',
    {
      [`${core}/platform/node/index.ts`]: `import type { Platform } from '../types.ts';
import { wait } from './wait.ts';\nexport const now: Platform['now'] = wait;\n`,
      [`${core}/platform/node/wait.ts`]: `import { now } from '#platform';\nexport const wait = (): number => now();\n`,
    },
    `of values: ${core}/platform/node/index.ts → ${core}/platform/node/wait.ts → ${core}/platform/node/index.ts`,
  ],
  [
    'through the file that #platform is elsewhere',
    {
      [`${core}/platform/web.ts`]: `import type { Platform } from './types.ts';
import { wait } from './wait.ts';\nexport const now: Platform['now'] = wait;\n`,
      [`${core}/platform/wait.ts`]: `import { now } from '#platform';\nexport const wait = (): number => now();\n`,
    },
    `of values: ${core}/platform/wait.ts → ${core}/platform/web.ts → ${core}/platform/wait.ts`,
  ],
  [
    'of tests',
    {
      'packages/core/test/one.ts': `export { other } from './other.ts';\nexport const one = 1;\n`,
      'packages/core/test/other.ts': `import { one } from './one.ts';\nexport const other = one;\n`,
    },
    'of values: packages/core/test/one.ts → packages/core/test/other.ts → packages/core/test/one.ts',
  ],
];

it.each(circles)('finds a circle %s', async (_, changes, text) => {
  expect(await check(treeWith(changes), table)).toContainEqual({ rule: 'circle', text });
});

const encodes = (line: string): string => `import { Failure } from '../errors.ts';
${line}\nexport const encode = (): string => String(new Failure());\n`;

const arrows: readonly (readonly [name: string, changes: Files, rule: string, text: string])[] = [
  [
    'between rooms',
    { [`${core}/codec/encode.ts`]: encodes(`export type { Platform } from '../platform/types.ts';`) },
    'room',
    `${core}/codec/encode.ts imports ${core}/platform/types.ts, which the table of rooms does not allow`,
  ],
  [
    'into a room inside of an allowed one',
    {
      [`${core}/platform/web.ts`]: `import { now as other } from './node/index.ts';
import type { Platform } from './types.ts';\nexport const now: Platform['now'] = other;\n`,
    },
    'room',
    `${core}/platform/web.ts imports ${core}/platform/node/index.ts, which the table of rooms does not allow`,
  ],
  [
    'that is loaded on demand',
    { [`${core}/codec/encode.ts`]: encodes(`export const late = () => import('../platform/types.ts');`) },
    'room',
    `${core}/codec/encode.ts imports ${core}/platform/types.ts, which the table of rooms does not allow`,
  ],
  [
    'from core to another package',
    {
      [`${core}/errors.ts`]: `import '@scope/plain';\nexport class Failure extends Error {}\n`,
      'tools/plain/package.json': '{ "name": "@scope/plain", "exports": "./src/index.ts" }',
      'tools/plain/src/index.ts': 'export const plain = 1;\n',
    },
    'area',
    `${core}/errors.ts imports tools/plain/src/index.ts, which the table of areas does not allow`,
  ],
  [
    'from a generated package to another one',
    {
      'packages/ecs/package.json': '{ "name": "@scope/ecs" }',
      'packages/ecs/src/index.ts': `export * from '@scope/sts';\n`,
    },
    'area',
    'packages/ecs/src/index.ts imports packages/sts/src/index.ts, which the table of areas does not allow',
  ],
  [
    'from sources to tests',
    {
      [`${core}/errors.ts`]: `export * from '../test/plain.ts';\nexport class Failure extends Error {}\n`,
      'packages/core/test/plain.ts': 'export const plain = 1;\n',
    },
    'area',
    `${core}/errors.ts imports packages/core/test/plain.ts, which the table of areas does not allow`,
  ],
  [
    'past the name of a package',
    { 'tools/look/src/index.ts': `export { call as look } from '../../../packages/core/src/index.ts';\n` },
    'by-name',
    `tools/look/src/index.ts imports ${core}/index.ts, which has to be imported by the name of its package`,
  ],
  [
    'to nowhere',
    { 'packages/sts/src/index.ts': `export { call } from '@scope/nowhere';\n` },
    'unresolved',
    'packages/sts/src/index.ts imports @scope/nowhere, which cannot be found',
  ],
];

it.each(arrows)('finds an import %s', async (_, changes, rule, text) => {
  expect(await check(treeWith(changes), table)).toEqual([{ rule, text }]);
});

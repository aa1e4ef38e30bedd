import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@scope/documents';
import { inject } from 'vitest';
import { scope } from '../../../src/workspace.ts';

const { app, endpoint } = inject('published');

/** The first example in the README of the ECS package, which talks to the emulator with the emulator's key. */
export function example(): string {
  const readme = readFileSync(join(app, 'node_modules', scope, 'ecs/README.md'), 'utf8');
  const { blocks } = parseDocument('README.md', readme);
  const code = blocks.find(({ language }) => language === 'ts')?.text ?? '';
  const key = `{ accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' }`;
  const region = `regionId: 'cn-hangzhou'`;
  if (!code.includes(region)) throw new Error('the README of the ECS package has another first example');
  return code.replace(region, `${region}, endpoint: '${endpoint}', credentials: ${key}`);
}

/** The same in CommonJS. */
export function commonJsExample(): string {
  const [imports = '', ...rest] = example().split('\n');
  const required = imports.replace(/^import (.*) from (.*);$/, 'const $1 = require($2);');
  return `${required}\nexports.done = (async () => {${rest.join('\n')}})();\n`;
}

/** Writes a file into the folder in which the ECS package is installed and returns its path. */
export function write(name: string, text: string): string {
  const path = join(app, name);
  writeFileSync(path, text);
  return path;
}

/** What the example prints: the id that the emulator gave its request. */
export const requestId: RegExp = /^[0-9A-F]{8}-[0-9A-F-]{27}\n$/;

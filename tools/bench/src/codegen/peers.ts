import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds the other generators, outside of the workspace and of git. */
const folder: string = fileURLToPath(new URL('../../.peers/codegen', import.meta.url));

const versions = { 'openapi-typescript': '7.13.0', '@hey-api/openapi-ts': '0.90.0', typescript: '5.9.3' };

/** Another generator: what it is called, and how to run it on an OpenAPI document. */
export interface Peer {
  readonly name: string;
  command(document: string, out: string): readonly string[];
}

/** Installs the other generators if they are not there yet. */
export function installPeers(): readonly Peer[] {
  if (!Object.keys(versions).every((name) => existsSync(join(folder, 'node_modules', name)))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    const options = [
      '--workspaces=false',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
    ];
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' });
  }
  const program = (path: string): string => join(folder, 'node_modules', path);
  return [
    {
      name: 'openapi-typescript',
      command: (document, out) => [program('openapi-typescript/bin/cli.js'), document, '-o', `${out}.ts`],
    },
    {
      name: '@hey-api/openapi-ts',
      command: (document, out) => [
        program('@hey-api/openapi-ts/dist/run.mjs'),
        '-i',
        document,
        '-o',
        out,
        '--silent',
      ],
    },
  ];
}

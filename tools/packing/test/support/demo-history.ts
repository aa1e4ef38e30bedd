import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { userEnvironment } from '../../src/run.ts';

/** A repository with one small generated package, whose history a test writes. */
export interface DemoHistory {
  readonly folder: string;
  /** Writes files and commits them. */
  commit(files: Readonly<Record<string, string>>): void;
  /** Replaces a text in a file and commits it. */
  edit(path: string, from: string | RegExp, to: string): void;
  git(...args: readonly string[]): string;
  remove(): void;
}

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** The path of the demo package's sources. */
export const demoSource = 'packages/demo/src/index.ts';

/** Makes the repository, with one commit and no release. */
export function demoHistory(): DemoHistory {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...userEnvironment(), ...author } });
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message=Change');
  };
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} has no ${from}`);
    commit({ [path]: edited });
  };
  git('init', '--quiet');
  commit(firstFiles);
  // The present packages are the sources themselves.
  mkdirSync(join(folder, 'node_modules/@demo'), { recursive: true });
  for (const name of ['core', 'demo']) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@demo', name), 'junction');
  }
  return { folder, commit, edit, git, remove: () => rmSync(folder, { recursive: true }) };
}

const manifest = (name: string, scripts: object): string =>
  JSON.stringify({
    name: `@demo/${name}`,
    version: '1.0.0',
    type: 'module',
    exports: './src/index.ts',
    scripts,
  });

const firstFiles: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules\n',
  'README.md': `# Demo

\`\`\`ts
import { Demo } from '@demo/demo';

const answer = await new Demo().listThings({ Size: 10 });
const total: number | undefined = answer.Total;
\`\`\`
`,
  'packages/core/package.json': manifest('core', {}),
  'packages/core/src/index.ts': `/** What an operation takes and gives. */
export interface Operation<Request, Response> {
  name: string;
  types?: (request: Request) => Response;
}

export class ServiceClient {
  #calls = 0;
  count(): number {
    return ++this.#calls;
  }
}
`,
  'packages/demo/package.json': manifest('demo', { generate: 'generate' }),
  [demoSource]: `import { type Operation, ServiceClient } from '@demo/core';

export type { Operation } from '@demo/core';

export interface ListThingsRequest {
  Size?: number | undefined;
  Colour?: string | undefined;
  Kind?: string | undefined;
  Shape?: string | undefined;
}

export interface ListThingsResponse {
  Total?: number;
  Next?: string;
  Token?: string;
}

export interface StopThingsRequest {
  Id: string;
}

export const StopThings: Operation<StopThingsRequest, object> = { name: 'StopThings' };

export const ListThings: Operation<ListThingsRequest, ListThingsResponse> = { name: 'ListThings' };

export class Demo extends ServiceClient {
  async listThings(request?: ListThingsRequest): Promise<ListThingsResponse> {
    return { Total: request?.Size ?? this.count() };
  }
}
`,
  'packages/demo/test/demo.test.ts': `import { expect, it } from 'vitest';
import { Demo, ListThings } from '../src/index.ts';

it('counts', async () => {
  expect(ListThings.name).toBe('ListThings');
  expect((await new Demo().listThings()).Total).toBe(1);
});
`,
  'tools/packing/exported-names/core.txt': 'type Operation\nvalue ServiceClient\n',
  'tools/packing/exported-names/demo.txt': `type ListThingsRequest
type ListThingsResponse
type Operation
type StopThingsRequest
value Demo
value ListThings
value StopThings
`,
};

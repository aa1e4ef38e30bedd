import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runImport } from '@scope/spec-import';

/** This repository. */
export const repository: string = fileURLToPath(new URL('../../../..', import.meta.url));
const further = join(repository, '../shared/upstream/more');

/** Makes an empty workspace in a temporary folder; it goes away at the end of the process. */
export function temporaryWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-codegen-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: '@scope/workspace', type: 'module' }));
  mkdirSync(join(root, 'specs'));
  cpSync(join(repository, 'packages/core/package.json'), join(root, 'packages/core/package.json'));
  mkdirSync(join(root, 'node_modules/@scope'), { recursive: true });
  symlinkSync(join(repository, 'packages/core'), join(root, 'node_modules/@scope/core'));
  symlinkSync(join(repository, 'node_modules/@types'), join(root, 'node_modules/@types'));
  return root;
}

/** Makes a workspace with the specs of this repository and no packages. */
export function ownWorkspace(): string {
  const root = temporaryWorkspace();
  cpSync(join(repository, 'specs'), join(root, 'specs'), { recursive: true });
  return root;
}

/** Makes a workspace with the further products, if their metadata lies beside the checkout. */
export async function furtherWorkspace(): Promise<string | undefined> {
  if (!existsSync(further)) return undefined;
  const root = temporaryWorkspace();
  const products = readdirSync(further).flatMap((product) =>
    readdirSync(join(further, product)).map((version) => `${product}/${version}`),
  );
  await runImport({ products, from: further, out: join(root, 'specs') });
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({ extends: join(repository, 'tsconfig.base.json'), include: ['packages/*/src'] }),
  );
  return root;
}

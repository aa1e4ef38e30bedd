import { join } from 'node:path';
import { type Behaviour, findSpecs, writeReference } from '@scope/codegen';
import { askEmulator } from '@scope/coverage';

/** Writes the reference of every product, with what the emulator does for each operation. */
export async function makeReference(root: string, pages: string): Promise<number> {
  const specs = findSpecs(root);
  const folder = join(pages, 'reference');
  const written = writeReference(specs, { root, folder, behaviour: await emulatorBehaviour() });
  return written.reduce((sum, { files }) => sum + files, 0);
}

async function emulatorBehaviour(): Promise<Behaviour> {
  const products = await askEmulator();
  return Object.fromEntries(
    products.map(({ name, operations }) => [
      name,
      Object.fromEntries(operations.map((operation) => [operation.name, operation.kind])),
    ]),
  );
}

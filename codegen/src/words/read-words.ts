import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFile } from '../errors.ts';
import { readLimited } from '../limits.ts';
import type { Words } from './model.ts';
import { parseWords } from './parse-words.ts';

/** The folder of all words, as a path from the workspace's root. */
export const wordsFolder = 'specs/words';

/** Lists the files with the words of a product, the common ones first; paths from the workspace's root. */
export function wordsFiles(root: string, product: string): readonly string[] {
  return [wordsFolder, `${wordsFolder}/${product}`].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => `${folder}/${name}`)
      : [],
  );
}

/** Reads the words of a product. */
export function readWords(root: string, product: string): Words {
  const parsed = wordsFiles(root, product).map((file) => {
    const everywhere = file.startsWith(`${wordsFolder}/${product}/`) ? 'product' : 'common';
    return inFile(file, () => parseWords(readLimited(join(root, file)), { file, everywhere }));
  });
  return {
    operations: parsed.flatMap(({ operations }) => operations),
    fields: parsed.flatMap(({ fields }) => fields),
  };
}

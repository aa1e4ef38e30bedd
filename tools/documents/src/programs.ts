import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block, Document } from './read-document.ts';

/** A program of a document. */
export interface Program extends Block {
  /** Its own text, below that of the program which it goes on with. */
  readonly source: string;
  /** How many lines of `source` stand above its own text. */
  readonly linesAbove: number;
  /** Where it is written, from the folder of all programs. */
  readonly file: string;
  /** Why it is only compiled, if it is. */
  readonly onlyCompiled?: string;
}

/**
 * The programs of a document, which are its blocks in TypeScript and JavaScript.
 *
 * - A block whose first line is a comment with a file's name is that file, and the others of its document may import it.
 * - A block that imports nothing, and one with the word `continued` after `ts`, goes on with the first program.
 * - `ts compiled: <reason>` is compiled and not run; so is a block with `'…'`, which its reader has to fill in.
 *
 * @throws Error for other words, a missing reason, or two files of one name.
 */
export function programsOf({ blocks, path }: Document): readonly Program[] {
  const own = blocks.filter(({ language }) => language === 'ts' || language === 'js');
  const programs = own.map((block) => toProgram(block, own[0]));
  const files = programs.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new Error(`${path} has two programs that are called ${twice}`);
  return programs;
}

const info = /^(?:(continued)|compiled: (\S+ \S.*))?$/;

function toProgram(block: Block, first: Block | undefined): Program {
  const said = info.exec(block.info);
  if (said === null) {
    const place = `${block.document}:${block.line}`;
    throw new Error(`${place}: after "${block.language}" may stand "continued" or "compiled: <reason>"`);
  }
  const [, continued, reason] = said;
  const onlyCompiled = reason ?? (block.text.includes("'…'") ? 'its reader fills it in' : undefined);
  const [, name] = /^\/\/ ([\w-]+(?:\.test)?\.m?[jt]s)\n/.exec(block.text) ?? [];
  const imports = /^(?:import|export .* from) /m.test(block.text);
  const goesOn = continued !== undefined || (!imports && name === undefined);
  const above = goesOn && first !== undefined && block !== first ? first.text : '';
  return {
    ...block,
    source: above + block.text,
    linesAbove: above.split('\n').length - 1,
    file: join(folderOf(block.document), name ?? `line-${block.line}${extensionOf(block)}`),
    ...(onlyCompiled !== undefined && { onlyCompiled }),
  };
}

function extensionOf({ language, text }: Block): string {
  if (language === 'js') return '.mjs';
  return text.includes("from 'vitest'") ? '.test.ts' : '.ts';
}

/**
 * Writes the programs of documents into a folder, which is emptied before, each beside the data of its document:
 * blocks whose second word is a file's name. Within the workspace imports are found as a user's would be.
 */
export function writePrograms(folder: string, documents: readonly Document[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, source, language } of documents.flatMap(programsOf)) {
    // One without imports is a module all the same.
    write(join(folder, file), language === 'ts' ? `${source}export {};\n` : source);
  }
  for (const { document, info, text, language } of documents.flatMap(({ blocks }) => blocks)) {
    const isData = language === 'yaml' || language === 'json';
    if (isData && info !== '') write(join(folder, folderOf(document), info), text);
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Where the programs of a document stand, from the folder of all. */
function folderOf(document: string): string {
  return document.replaceAll(/\W/g, '-');
}

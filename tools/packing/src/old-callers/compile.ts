import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace.ts';
import type { Caller } from './collect.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  // Some examples are programs of pages.
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/**
 * Compiles callers, and the released files that they import, against the packages below the `node_modules` of a folder.
 * Returns what the compiler objects to, one text for each problem.
 */
export function compileCallers(callers: readonly Caller[], tree: string, modules: string): readonly string[] {
  linkModules(tree, modules);
  const folder = join(tree, 'callers');
  mkdirSync(folder);
  const files = new Map(callers.map((caller, index) => [join(folder, `${index}.ts`), caller]));
  for (const [path, { text }] of files) writeFileSync(path, text);
  const typeRoots = [join(root, 'node_modules/@types')];
  const program = ts.createProgram([...files.keys()], { ...options, typeRoots });
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${tree}/`));
  return own.flatMap((source) => {
    const origin = files.get(source.fileName)?.origin ?? relative(tree, source.fileName);
    return problemsOf(program, source, origin);
  });
}

/** Callers find the given packages, and what the workspace has installed for its tests. */
function linkModules(tree: string, modules: string): void {
  for (const source of [modules, root]) {
    for (const name of moduleNames(join(source, 'node_modules'))) {
      const link = join(tree, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      if (!existsSync(link)) symlinkSync(join(source, 'node_modules', name), link, 'junction');
    }
  }
}

function moduleNames(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((part) => `${name}/${part}`) : [name],
  );
}

function problemsOf(program: ts.Program, source: ts.SourceFile, origin: string): readonly string[] {
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const code = source.text.split('\n')[line]?.trim() ?? '';
    return `${origin}: ${code}\n    ${withoutPaths(ts.flattenDiagnosticMessageText(messageText, '\n', 2))}`;
  });
}

function withoutPaths(message: string): string {
  return message.replaceAll(/import\("[^"]*"\)\./g, '').replaceAll(/import\("[^"]*"\)/g, 'the package');
}

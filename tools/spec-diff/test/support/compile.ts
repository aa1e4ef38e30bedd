import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@scope/codegen';
import ts from 'typescript';
import type { Change, Owner } from '../../src/index.ts';
import { readSide } from '../../src/side.ts';
import { type Caller, type Line, writeCallers } from './callers.ts';

/** A line of a caller that does not compile. */
export interface Rejection extends Pick<Line, 'side' | 'path' | 'isMinimal' | 'text'> {
  readonly owner: Owner;
  readonly message: string;
}

/** What the compiler says of the callers of the old package, against the old package and against the new one. */
export interface Verdicts {
  readonly callers: number;
  readonly before: readonly Rejection[];
  readonly after: readonly Rejection[];
}

const core = fileURLToPath(new URL('../../../../packages/core/src/index.ts', import.meta.url));
const coreManifest = fileURLToPath(new URL('../../../../packages/core/package.json', import.meta.url));
const base = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url));
const head = [
  'declare function value<T>(): T;',
  'declare function take<T>(given: T): void;',
  'declare function use(...given: unknown[]): void;',
];

/** Generates both packages, writes the callers of the old one, and compiles them against both in one program. */
export function compileCallers(before: unknown, after: unknown): Verdicts {
  const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
  try {
    const callers = writeCallers(readSide(before, 'before'));
    const files = ([before, after] as const).map((document, index) =>
      writeProgram(join(folder, index === 0 ? 'before' : 'after'), document, callers),
    );
    const program = ts.createProgram(
      files.flatMap((list) => [...list.keys()]),
      compilerOptions(),
    );
    const [old, current] = files.map((list) => rejections(program, list));
    return { callers: callers.length, before: old ?? [], after: current ?? [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(base, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  return { ...options, types: [], noUnusedLocals: false, paths: { '@scope/core': [core] } };
}

function writeProgram(root: string, document: unknown, callers: readonly Caller[]): Map<string, Caller> {
  mkdirSync(join(root, 'specs/product'), { recursive: true });
  mkdirSync(join(root, 'callers'));
  cpSync(coreManifest, join(root, 'packages/core/package.json'));
  writeFileSync(join(root, 'package.json'), '{"name": "@scope/workspace"}');
  writeFileSync(join(root, 'specs/product/1.json'), JSON.stringify(document));
  generate({ root, products: [], check: false });
  return new Map(
    callers.map((caller, index) => {
      const path = join(root, 'callers', `${index}.ts`);
      const text = [
        "import * as api from '../packages/product/src/index.ts';",
        ...head,
        ...caller.lines.map((line) => line.text),
      ];
      writeFileSync(path, text.join('\n'));
      return [path, caller];
    }),
  );
}

function rejections(program: ts.Program, files: ReadonlyMap<string, Caller>): readonly Rejection[] {
  return [...files].flatMap(([path, { owner, lines }]) => {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} is not part of the program`);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const number = source.getLineAndCharacterOfPosition(start).line - head.length - 1;
      const line = lines[number];
      if (line === undefined) throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      return { owner, ...line, message: ts.flattenDiagnosticMessageText(messageText, '\n') };
    });
  });
}

/** Tells whether a change explains that a line does not compile. */
export function explains(change: Change, rejection: Rejection): boolean {
  const { owner, side, path, isMinimal } = rejection;
  if (change.owner.kind !== owner.kind || change.owner.name !== owner.name) return false;
  if (change.path === '' && change.side === undefined) return true;
  if (side !== undefined && change.side !== side) return false;
  const isAtOrBelow = path.startsWith(change.path) && /^($|[.[{])/.test(path.slice(change.path.length));
  const isContainer = change.path.startsWith(path) && /^(\[\]|\{\})+$/.test(change.path.slice(path.length));
  if (change.path === '' || isAtOrBelow || isContainer) return true;
  const parent = change.path.replace(/(^|\.)[^.]*$/, '');
  return isMinimal && parent === path;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const repository = fileURLToPath(new URL('../..', import.meta.url));

function strictOptions(): ts.CompilerOptions {
  const path = join(repository, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8'));
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, repository).options;
}

/** Files that stay the same from one program to the next are read and parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks files that exist in memory alone, with the settings of the repository, as if they lay in the generator's
 * test folder. Returns the errors in them.
 */
export function typeErrors(files: ReadonlyMap<string, string>): readonly string[] {
  const options = strictOptions();
  const folder = join(repository, 'codegen/test/in-memory');
  const virtual = new Map([...files].map(([path, text]) => [join(folder, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.directoryExists = () => true;
  host.getSourceFile = (path, ...rest) => {
    if (virtual.has(path)) return getSourceFile(path, ...rest);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...rest));
    return parsed.get(path);
  };
  const roots = [...virtual.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(roots, options, host);
  return roots.flatMap((path) => errorsIn(program, path));
}

function errorsIn(program: ts.Program, path: string): readonly string[] {
  const file = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

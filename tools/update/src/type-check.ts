import { join } from 'node:path';
import ts from 'typescript';
import { UpdateError } from './errors.ts';

const shownProblems = 5;

/** Type-checks the files of a package; those of core are checked by core. @throws UpdateError with the first problems. */
export function typeCheck(folder: string): void {
  const { fileNames, options, errors } = readProject(join(folder, 'tsconfig.json'));
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const problems = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...fileNames.flatMap((name) => fileProblems(program, name)),
  ];
  if (problems.length === 0) return;
  const shown = ts.formatDiagnostics(problems.slice(0, shownProblems), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  });
  throw new UpdateError(`The package does not type-check (errors: ${problems.length}):\n${shown.trimEnd()}`);
}

function fileProblems(program: ts.Program, name: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(name);
  return [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...program.getDeclarationDiagnostics(file),
  ];
}

function readProject(file: string): ts.ParsedCommandLine {
  const project = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new UpdateError(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (project === undefined) throw new UpdateError(`${file} cannot be read`);
  return project;
}

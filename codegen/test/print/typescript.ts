import ts from 'typescript';

/** Parses a module and fails if that is no TypeScript. */
export function parseModule(source: string): ts.SourceFile {
  const { diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  });
  const problems =
    diagnostics?.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')) ?? [];
  if (problems.length > 0) throw new Error(`${problems.join('; ')} in ${source}`);
  return ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2023, true);
}

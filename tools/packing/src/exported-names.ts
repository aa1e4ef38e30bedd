import ts from 'typescript';

/** Lists what a package's types export, one line each, sorted: `value Ecs`, `type EcsClientOptions`. */
export function exportedNames(typesFile: string): readonly string[] {
  const program = ts.createProgram([typesFile], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(typesFile);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${typesFile} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => `${isValue(checker, symbol) ? 'value' : 'type'} ${symbol.name}`)
    .sort();
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}

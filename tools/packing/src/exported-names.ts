import ts from 'typescript';

/** Lists what a package's types export, one line each, sorted: `value Ecs`, `type EcsClientOptions`. */
export function exportedNames(typesFile: string): readonly string[] {
  const { checker, exportsOf } = load([typesFile]);
  return exportsOf(typesFile)
    .map((symbol) => `${isValue(targetOf(checker, symbol)) ? 'value' : 'type'} ${symbol.name}`)
    .sort();
}

/**
 * Lists what core exports and a package's exports speak of, though the package itself does not export it. Who installed
 * that package alone could not name it, and the compiler could not write it into the declarations of a library.
 */
export function unnamedTypes(typesFile: string, coreTypesFile: string): readonly string[] {
  const { checker, exportsOf } = load([typesFile, coreTypesFile]);
  const target = (symbol: ts.Symbol): ts.Symbol => targetOf(checker, symbol);
  const own = new Set(exportsOf(typesFile).map(target));
  const ofCore = new Set(exportsOf(coreTypesFile).map(target));
  const spokenOf = new Set(own);
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const mentioned = symbol === undefined ? undefined : target(symbol);
    if (mentioned !== undefined && isDeclaredIn(coreTypesFile, mentioned)) spokenOf.add(mentioned);
    ts.forEachChild(node, visit);
  };
  for (const symbol of spokenOf) symbol.declarations?.forEach(visit);
  return [...spokenOf]
    .filter((symbol) => ofCore.has(symbol) && !own.has(symbol))
    .map(({ name }) => name)
    .sort();
}

interface Loaded {
  readonly checker: ts.TypeChecker;
  exportsOf(file: string): readonly ts.Symbol[];
}

function load(files: readonly string[]): Loaded {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    return checker.getExportsOfModule(module);
  };
  return { checker, exportsOf };
}

function targetOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function isValue(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) !== 0;
}

function isDeclaredIn(file: string, { declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => declaration.getSourceFile().fileName === file);
}

import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

/**
 * The kinds of nodes that a generated module is made of: imports, exports, types, literals, and the two calls that a
 * client makes. Anything else can only have come out of a text.
 */
const allowed: ReadonlySet<ts.SyntaxKind> = new Set([
  Kind.SourceFile,
  Kind.EndOfFileToken,
  Kind.ImportDeclaration,
  Kind.ImportClause,
  Kind.NamedImports,
  Kind.ImportSpecifier,
  Kind.ExportDeclaration,
  Kind.NamedExports,
  Kind.ExportSpecifier,
  Kind.ExportKeyword,
  Kind.InterfaceDeclaration,
  Kind.TypeAliasDeclaration,
  Kind.HeritageClause,
  Kind.ExpressionWithTypeArguments,
  Kind.PropertySignature,
  Kind.IndexSignature,
  Kind.QuestionToken,
  Kind.ReadonlyKeyword,
  Kind.TypeReference,
  Kind.TypeOperator,
  Kind.TypeLiteral,
  Kind.ArrayType,
  Kind.UnionType,
  Kind.IntersectionType,
  Kind.ParenthesizedType,
  Kind.LiteralType,
  Kind.StringKeyword,
  Kind.NumberKeyword,
  Kind.BigIntKeyword,
  Kind.BooleanKeyword,
  Kind.UnknownKeyword,
  Kind.NeverKeyword,
  Kind.UndefinedKeyword,
  Kind.VariableStatement,
  Kind.VariableDeclarationList,
  Kind.VariableDeclaration,
  Kind.Identifier,
  Kind.StringLiteral,
  Kind.NumericLiteral,
  Kind.PrefixUnaryExpression,
  Kind.TrueKeyword,
  Kind.FalseKeyword,
  Kind.ArrayLiteralExpression,
  Kind.ObjectLiteralExpression,
  Kind.PropertyAssignment,
  Kind.ComputedPropertyName,
  Kind.AsExpression,
  Kind.ClassDeclaration,
  Kind.Constructor,
  Kind.MethodDeclaration,
  Kind.Parameter,
  Kind.Block,
  Kind.ExpressionStatement,
  Kind.ReturnStatement,
  Kind.CallExpression,
  Kind.PropertyAccessExpression,
  Kind.ThisKeyword,
  Kind.SuperKeyword,
]);

/** Lists what in a module is not what the generator itself writes. */
export function livingCode(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found = [...syntaxErrors(text), ...pragmas(file)];
  const visit = (node: ts.Node): void => {
    if (!allowed.has(node.kind) || !isExpected(node))
      found.push(`${Kind[node.kind]}: ${node.getText().slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isExpected(node: ts.Node): boolean {
  const text = node.getText().replace(/\s+/g, ' ');
  switch (node.kind) {
    case Kind.CallExpression:
      return /^super\(\w+, options\)$|^this\.send\(\w+, request, options\)$/.test(text);
    case Kind.PropertyAccessExpression:
      return text === 'this.send';
    case Kind.AsExpression:
      return text.endsWith(' as const');
    case Kind.ComputedPropertyName:
      return text === "['__proto__']";
    case Kind.ImportDeclaration:
    case Kind.ExportDeclaration:
      return (
        / from '(@scope\/core|\.{1,2}\/[\w./-]+\.ts)';$/.test(text) ||
        /^export \* from '\.\/[\w./-]+\.ts';$/.test(text)
      );
    default:
      return true;
  }
}

/** Comments that the compiler obeys. */
function pragmas(file: ts.SourceFile): readonly string[] {
  const found = file.referencedFiles.map(({ fileName }) => `reference ${fileName}`);
  return file.text.split('\n').some((line) => /^\s*\/\/.*@ts-/.test(line))
    ? [...found, '@ts- comment']
    : found;
}

function syntaxErrors(text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

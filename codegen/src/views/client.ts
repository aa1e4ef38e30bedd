import { docComment } from '../print/comment.ts';
import { stringLiteral } from '../print/literal.ts';
import { codeSpan } from '../print/markdown.ts';
import type { OperationNames, ProductNames } from './names.ts';
import { operationLines } from './operation-documentation.ts';
import type { PackageContext } from './package-context.ts';
import { nameOf } from './registry.ts';

/** What the templates of the two clients print. */
export interface ClientView extends ProductNames {
  readonly header: string;
  readonly core: string;
  readonly optionsDoc: string;
  readonly clientDoc: string;
  readonly methodsDoc: string;
  /** The product's name on the wire, as a literal. */
  readonly product: string;
  readonly operations: readonly MethodView[];
}

/** One method of the client with all methods. */
export interface MethodView extends OperationNames {
  readonly doc: string;
  /** The line break between this method and the one before. */
  readonly gap: string;
  /** ` = {}` where a caller may leave the request out. */
  readonly defaultRequest: string;
  /** The type of the error codes that the package knows. */
  readonly errorCode: string;
}

/** Makes the view of the light client and of the client with a method for each operation. */
export function clientView(context: PackageContext): ClientView {
  const { product, names, header, core } = context;
  const title = codeSpan(product.name);
  return {
    ...names.product,
    header,
    core,
    optionsDoc: docComment([`The options of a client of ${title}.`]),
    clientDoc: docComment([
      `The light client of ${title}: \`send\` calls an operation, and a bundler leaves out all others.`,
    ]),
    product: stringLiteral(product.name),
    methodsDoc: docComment([`The client of ${title} with one method for each operation.`]),
    operations: product.operations.map((operation, index) => ({
      ...nameOf(names.operations, operation.name),
      gap: index === 0 ? '' : '\n',
      doc: docComment(operationLines(operation, context), { indent: '  ', links: context.names.links }),
      errorCode: names.product.errorCode,
      defaultRequest: operation.parameters.some(({ required }) => required) ? '' : ' = {}',
    })),
  };
}

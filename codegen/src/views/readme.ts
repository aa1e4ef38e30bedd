import type { Operation } from '../model/product.ts';
import { markdownText, tableText } from '../print/markdown.ts';
import { documentationAddress } from './operation-documentation.ts';
import type { PackageContext } from './package-context.ts';
import { nameOf } from './registry.ts';

/** What the template of a package's README prints. */
export interface ReadmeView {
  readonly source: string;
  readonly command: string;
  readonly packageName: string;
  readonly product: string;
  readonly version: string;
  readonly methods: string;
  readonly client: string;
  /** One call to show, in a list of one; nothing where every operation needs parameters. */
  readonly calls: readonly ExampleView[];
  /** One operation to allow, likewise; nothing where nobody knows what RAM calls the product. */
  readonly policies: readonly ExampleView[];
  /** One list with pages to show, likewise. */
  readonly lists: readonly ExampleView[];
  /** One operation whose types are named; nothing where there is none. */
  readonly types: readonly TypesView[];
  readonly waiters: readonly WaiterRow[];
  readonly operations: readonly OperationRow[];
}

/** An operation that the README shows, with all that the piece of code around it names. */
export interface ExampleView {
  readonly packageName: string;
  readonly methods: string;
  readonly client: string;
  readonly method: string;
  readonly constant: string;
}

/** The operation whose types the README names. */
export interface TypesView {
  readonly packageName: string;
  readonly constant: string;
}

/** A line of the table of waiters. */
export interface WaiterRow {
  readonly constant: string;
  readonly description: string;
}

/** A line of the table of operations. */
export interface OperationRow {
  readonly method: string;
  readonly name: string;
  readonly address: string;
  readonly effect: string;
  readonly description: string;
}

const effects = { read: 'reads', write: 'changes', unknown: '' } as const;

/** Makes the view of a package's README. */
export function readmeView(context: PackageContext): ReadmeView {
  const { product, names, source, folder, packageName } = context;
  return {
    source,
    command: `npm run generate -- ${folder}`,
    packageName,
    product: markdownText(product.name),
    version: markdownText(product.version),
    methods: names.product.methods,
    client: names.product.client,
    calls: example(context, () => true),
    policies: product.ramCode === '' ? [] : example(context, () => true),
    lists: example(context, ({ pagination }) => typeof pagination === 'object'),
    types: typesExample(context),
    waiters: product.waiters.map(({ name, description }) => ({
      constant: nameOf(names.waiters, name),
      description: tableText(description),
    })),
    operations: product.operations.map((operation) => operationRow(operation, context)),
  };
}

/** Picks what an overlay names, else the first operation that reads and needs no parameters. */
function example(
  { product, names, packageName }: PackageContext,
  isFit: (operation: Operation) => boolean,
): readonly ExampleView[] {
  const fit = product.operations.filter(
    (operation) =>
      operation.effect === 'read' &&
      isFit(operation) &&
      !operation.parameters.some(({ required }) => required),
  );
  const chosen = fit.find(({ name }) => name === product.quickStart) ?? fit[0];
  if (chosen === undefined) return [];
  const { method, constant } = nameOf(names.operations, chosen.name);
  const { methods, client } = names.product;
  return [{ packageName, methods, client, method, constant }];
}

/** Every operation has types, so that one is always at hand. */
function typesExample({ product, names, packageName }: PackageContext): readonly TypesView[] {
  const { operations, quickStart } = product;
  const chosen = operations.find(({ name }) => name === quickStart) ?? operations[0];
  return chosen === undefined
    ? []
    : [{ packageName, constant: nameOf(names.operations, chosen.name).constant }];
}

function operationRow(operation: Operation, { product, names }: PackageContext): OperationRow {
  return {
    method: nameOf(names.operations, operation.name).method,
    name: markdownText(operation.name),
    address: documentationAddress(product, operation),
    effect: effects[operation.effect],
    description: tableText(operation.summary),
  };
}

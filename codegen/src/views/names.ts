import type { Operation, Product } from '../model/product.ts';
import type { ObjectType } from '../model/types.ts';
import { exportName, fileStem, memberName, productStem } from '../print/name.ts';
import { clientMembers, coreExports, usedNames } from './core-exports.ts';
import { nameObjects } from './object-names.ts';
import { type Claim, createFileRegistry, createRegistry } from './registry.ts';

/** The names of everything that a package exports; each is unique in the package. */
export interface Names {
  readonly product: ProductNames;
  readonly operations: ReadonlyMap<string, OperationNames>;
  readonly schemas: ReadonlyMap<string, string>;
  readonly waiters: ReadonlyMap<string, string>;
  readonly objects: ReadonlyMap<ObjectType, string>;
}

/** The names of what a package has once. */
export interface ProductNames {
  readonly methods: string;
  readonly methodsFile: string;
  readonly client: string;
  readonly options: string;
  readonly service: string;
  readonly regionId: string;
  readonly regionIds: string;
  readonly errorCode: string;
}

/** The names that belong to one operation. */
export interface OperationNames {
  readonly constant: string;
  readonly request: string;
  readonly response: string;
  readonly method: string;
  readonly file: string;
}

/** File names without extension that a package has anyway. */
const ownFiles: readonly string[] = [
  'client',
  'error-codes',
  'index',
  'regions',
  'schemas',
  'service',
  'waiters',
];

/** Names everything. The order of the claims decides who keeps a name that two want. */
export function nameEverything(product: Product, folder: string): Names {
  const claim = createRegistry([...coreExports.values, ...coreExports.types, ...usedNames]);
  const productNames = nameProduct(product, folder, claim);
  const operations = nameOperations(product.operations, claim);
  const schemas = nameEach(product.schemas, claim);
  const waiters = nameEach(product.waiters, claim);
  const objects = nameObjects(product, { operations, schemas }, claim);
  return { product: productNames, operations, schemas, waiters, objects };
}

function nameProduct(product: Product, folder: string, claim: Claim): ProductNames {
  const methods = exportName(product.name);
  const stem = productStem(product.name);
  return {
    methods: claim(methods),
    methodsFile: createFileRegistry(ownFiles)(fileStem(folder)),
    client: claim(`${methods}Client`),
    options: claim(`${methods}ClientOptions`),
    service: claim(`${stem}Service`),
    regionId: claim(`${methods}RegionId`),
    regionIds: claim(`${stem}RegionIds`),
    errorCode: claim(`${methods}ErrorCode`),
  };
}

function nameOperations(operations: readonly Operation[], claim: Claim): ReadonlyMap<string, OperationNames> {
  const claimMethod = createRegistry(clientMembers);
  const claimFile = createFileRegistry([]);
  const constants = operations.map(({ name }) => [name, claim(exportName(name))] as const);
  return new Map(
    constants.map(([name, constant]) => [
      name,
      {
        constant,
        request: claim(`${constant}Request`),
        response: claim(`${constant}Response`),
        method: claimMethod(memberName(name)),
        file: claimFile(fileStem(name)),
      },
    ]),
  );
}

function nameEach(things: readonly { readonly name: string }[], claim: Claim): ReadonlyMap<string, string> {
  return new Map(things.map(({ name }) => [name, claim(exportName(name))]));
}

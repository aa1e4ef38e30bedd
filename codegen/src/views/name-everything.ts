import type { Operation, Product } from '../model/product.ts';
import { exportName, fileStem, memberName, productStem } from '../print/name.ts';
import { clientMembers, coreExports, usedNames } from './core-exports.ts';
import type { Names, OperationNames, ProductNames } from './names.ts';
import { nameObjects } from './object-names.ts';
import { type Claim, createFileRegistry, createRegistry } from './registry.ts';

/** File names without extension that a package has anyway. */
const ownFiles: readonly string[] = [
  'arn',
  'client',
  'error-codes',
  'index',
  'permissions',
  'ram-actions',
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
  const constants = [...operations].map(([name, { constant }]) => [name, constant] as const);
  const links = new Map([...waiters, ...constants]);
  return { product: productNames, operations, schemas, waiters, objects, links };
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
    ramAction: claim(`${methods}RamAction`),
    permissions: claim(`${stem}Permissions`),
    arn: claim('arn'),
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

import type { Product } from '../model/product.ts';
import { arnView, resourceKinds } from './arn.ts';
import { clientView } from './client.ts';
import { errorCodesView } from './error-codes.ts';
import { moduleHeader } from './header.ts';
import { nameEverything } from './name-everything.ts';
import { operationView } from './operation.ts';
import type { PackageContext } from './package-context.ts';
import { indexView } from './package-index.ts';
import { permissionsView } from './permissions.ts';
import { ramActionsView } from './ram-actions.ts';
import { readmeView } from './readme.ts';
import { regionsView } from './regions.ts';
import { nameOf } from './registry.ts';
import { packageChangelog, packageManifest, packageTsconfig } from './scaffold.ts';
import { schemasView } from './schemas.ts';
import { serviceView } from './service.ts';
import { waitersView } from './waiters.ts';

/** A file to print: a template and everything that it needs. */
export interface FileView {
  /** The path below the package's folder, with `/`. */
  readonly path: string;
  readonly template: string;
  readonly view: object;
}

/** Where a package comes from and what it is called. */
export interface PackageSource {
  readonly folder: string;
  readonly scope: string;
  readonly source: string;
  /** The version of core that the package is made for. */
  readonly coreVersion: string;
  /** Whether people write modules of the package beside the generated ones. */
  readonly hasModulesByHand: boolean;
}

/** Everything that is printed for one package. */
export interface PackageViews {
  readonly files: readonly FileView[];
  /** Finished files that are written only where they are missing. */
  readonly scaffold: ReadonlyMap<string, string>;
}

/** Makes the views of a whole package. */
export function packageViews(
  product: Product,
  { folder, scope, source, coreVersion, hasModulesByHand }: PackageSource,
): PackageViews {
  const context: PackageContext = {
    product,
    names: nameEverything(product, folder),
    folder,
    packageName: `${scope}/${folder}`,
    core: `${scope}/core`,
    coreVersion,
    source,
    header: moduleHeader(source, folder),
  };
  const modules = [...productModules(context), ...operationModules(context)];
  const index = indexView(context, [
    ...modules.map(({ name }) => name),
    ...(hasModulesByHand ? ['by-hand/index'] : []),
  ]);
  return {
    files: [
      ...modules.map(({ name, template, view }) => ({ path: `src/${name}.ts`, template, view })),
      { path: 'src/index.ts', template: 'index', view: index },
      { path: 'README.md', template: 'readme', view: readmeView(context) },
    ],
    scaffold: new Map([
      ['package.json', packageManifest(context)],
      ['tsconfig.json', packageTsconfig()],
      ['CHANGELOG.md', packageChangelog()],
    ]),
  };
}

interface Module {
  /** The path below `src`, without extension. */
  readonly name: string;
  readonly template: string;
  readonly view: object;
}

function productModules(context: PackageContext): readonly Module[] {
  const { product, names } = context;
  const client = clientView(context);
  return [
    { name: 'client', template: 'client', view: client },
    { name: names.product.methodsFile, template: 'methods', view: client },
    { name: 'service', template: 'service', view: serviceView(context) },
    { name: 'regions', template: 'regions', view: regionsView(context) },
    { name: 'error-codes', template: 'error-codes', view: errorCodesView(context) },
    ...(product.schemas.length === 0
      ? []
      : [{ name: 'schemas', template: 'schemas', view: schemasView(context) }]),
    ...(product.waiters.length === 0
      ? []
      : [{ name: 'waiters', template: 'waiters', view: waitersView(context) }]),
    ...ramModules(context),
  ];
}

/** What policies are made with; of the resources only where somebody has documented them. */
function ramModules(context: PackageContext): readonly Module[] {
  const { product } = context;
  if (product.ramCode === '') return [];
  const actions = { name: 'ram-actions', template: 'ram-actions', view: ramActionsView(context) };
  if (resourceKinds(product).length === 0) return [actions];
  return [
    actions,
    { name: 'permissions', template: 'permissions', view: permissionsView(context) },
    { name: 'arn', template: 'arn', view: arnView(context) },
  ];
}

function operationModules(context: PackageContext): readonly Module[] {
  return context.product.operations.map((operation) => ({
    name: `operations/${nameOf(context.names.operations, operation.name).file}`,
    template: 'operation',
    view: operationView(operation, context),
  }));
}

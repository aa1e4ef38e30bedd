export { type Budget, type BudgetName, budgets } from './budgets.ts';
export {
  type Bundle,
  type BundleLayout,
  type BundleOptions,
  type BundlePlatform,
  bundle,
  bundlerSettings,
  programs,
} from './bundle.ts';
export { type PackedPackage, packAll } from './pack.ts';
export { type RunOptions, run, userEnvironment } from './run.ts';
export { installToolbox } from './toolbox.ts';
export {
  type Manifest,
  type PublishedPackage,
  publishedPackages,
  readJson,
  root,
  scope,
} from './workspace.ts';

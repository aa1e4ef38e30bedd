import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType, type IModule, type IViolation } from 'dependency-cruiser';

/** The files of a workspace with what each imports, and where that breaks a rule. */
export interface Graph {
  readonly modules: readonly IModule[];
  readonly violations: readonly IViolation[];
}

/**
 * Reads what the sources and tests of some folders import, types included. `#platform` and the like lead to one file in
 * Node and to another one elsewhere, so that packages with such imports are looked at both ways.
 */
export async function graphOf(
  root: string,
  folders: readonly string[],
  rules: IForbiddenRuleType[],
): Promise<Graph> {
  const twofold = folders.filter((folder) => manifestOf(root, folder).imports !== undefined);
  const inNode = await cruiseAs(['source', 'node', 'import'], root, folders, rules);
  if (twofold.length === 0) return inNode;
  const elsewhere = await cruiseAs(['source', 'import'], root, twofold, rules);
  return {
    modules: [...inNode.modules, ...elsewhere.modules],
    violations: [...inNode.violations, ...elsewhere.violations],
  };
}

async function cruiseAs(
  conditionNames: string[],
  baseDir: string,
  folders: readonly string[],
  forbidden: IForbiddenRuleType[],
): Promise<Graph> {
  const places = folders.flatMap((folder) => [`${folder}/src`, `${folder}/test`]);
  const { output } = await cruise(
    places.filter((place) => existsSync(join(baseDir, place))),
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      // Only the root's manifest tells which names are packages of the workspace.
      combinedDependencies: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '/test/(golden|vectors)/' },
      enhancedResolveOptions: { conditionNames, exportsFields: ['exports'] },
    },
  );
  if (typeof output === 'string') throw new Error(output);
  return { modules: output.modules, violations: output.summary.violations };
}

function manifestOf(root: string, folder: string): { readonly imports?: unknown } {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { imports?: unknown };
}

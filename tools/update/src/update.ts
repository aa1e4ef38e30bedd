import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chooseSpecs, findSpecs, generate, readDocument, readScope, type Spec } from '@scope/codegen';
import { bumpFor, type ChangeReport, compareSpecs, markdownReport } from '@scope/spec-diff';
import { runImport } from '@scope/spec-import';
import { lockEntryOf } from './lock.ts';
import { runSteps } from './progress.ts';
import { confirmReplacement, differingPaths, replacePaths, undoReplacement } from './replace.ts';
import { stageWorkspace } from './staging.ts';
import { typeCheck } from './type-check.ts';
import { versionPlan } from './version-plan.ts';

/** What to bring up to date, and from where. */
export interface UpdateOptions {
  readonly root: string;
  /** The product's package, for example `ecs`. */
  readonly product: string;
  /** A file, a folder or an address; undefined for the vendor's own address. */
  readonly from?: string | undefined;
  /** Ends the work early; the workspace is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

/** What an update did. */
export interface UpdateResult {
  readonly report: ChangeReport;
  /** The paths that were replaced, from the workspace's root; none where nothing changed. */
  readonly written: readonly string[];
}

interface Work {
  readonly signal: AbortSignal | undefined;
  readonly spec: Spec;
  readonly staged: string;
  report?: ChangeReport;
}

/** The change report in a package's folder: what its last update brought. */
const reportFile = 'API-CHANGES.md';

/**
 * Takes over a change of an API: spec, package, change report and version plan. Everything is prepared and checked
 * beside the workspace first; whatever fails, spec and package stay as they were.
 */
export async function update({ root, product, from, signal }: UpdateOptions): Promise<UpdateResult> {
  undoReplacement(root);
  const [spec] = chooseSpecs(findSpecs(root), [product]) as [Spec];
  const entry = lockEntryOf(root, spec);
  const staged = stageWorkspace(root, dirname(spec.source), `packages/${spec.folder}`);
  const work: Work = { spec, staged, signal };
  try {
    await runSteps<Work>(
      [
        {
          title: `Import ${entry.product} ${entry.version}`,
          run: async ({ staged }) => {
            await runImport({
              products: [`${entry.product}/${entry.version}`],
              from,
              out: join(staged, 'specs'),
            });
          },
        },
        { title: 'Compare', run: (context) => writeReport(root, context) },
        {
          title: 'Generate',
          run: ({ staged }) => void generate({ root: staged, products: [spec.folder], check: false }),
        },
        { title: 'Check the types', run: ({ staged }) => typeCheck(join(staged, 'packages', spec.folder)) },
      ],
      work,
    );
    const written = differingPaths(root, work.staged, outputs(work));
    replacePaths(root, work.staged, written);
    confirmReplacement(root);
    return { report: work.report as ChangeReport, written };
  } catch (error) {
    undoReplacement(root);
    throw error;
  }
}

function writeReport(root: string, work: Work): void {
  const { spec, staged } = work;
  const names = [`The present ${spec.source}`, `The new ${spec.source}`] as const;
  const report = compareSpecs(readDocument(root, spec), readDocument(staged, spec), names);
  work.report = report;
  if (report.changes.length === 0) return;
  const version = presentVersion(root, spec);
  const packageName = `${readScope(root)}/${spec.folder}`;
  const plan = versionPlan(report, { packageName, bump: bumpFor(report.changes, version) });
  writeText(join(staged, 'packages', spec.folder, reportFile), markdownReport(report, version));
  writeText(join(staged, planPath(work)), plan);
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function presentVersion(root: string, { folder }: Spec): string {
  const manifest = join(root, 'packages', folder, 'package.json');
  if (!existsSync(manifest)) return '0.1.0';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

/** The name follows from the source, so that a repeated update writes the same file. */
function planPath({ spec, staged }: Work): string {
  return `.nx/version-plans/${spec.folder}-${lockEntryOf(staged, spec).sourceSha256.slice(0, 8)}.md`;
}

function outputs(work: Work): readonly string[] {
  const inPackage = ['src', 'README.md', 'package.json', 'tsconfig.json', reportFile];
  const paths = inPackage.map((name) => `packages/${work.spec.folder}/${name}`);
  return [work.spec.source, work.spec.documented, 'specs/lock.json', ...paths, planPath(work)];
}

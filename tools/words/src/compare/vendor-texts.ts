import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@scope/packing';

/**
 * The vendor's packages, whose comments are its documentation of today. There is none for SLB on npm, but one for Python;
 * a wheel is a ZIP file, and Python, which loads it, unpacks it.
 */
const npmPackages = { '@alicloud/ecs20140526': '7.11.6', '@alicloud/sts20150401': '1.2.0' } as const;
const wheel = { name: 'alibabacloud_slb20140515', version: '3.3.31' } as const;

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/words', import.meta.url));

/** Installs the vendor's packages, unless they are there, and returns their texts. Needs npm and Python 3 with pip. */
export async function vendorTexts(): Promise<readonly string[]> {
  mkdirSync(cache, { recursive: true });
  const npm = join(cache, 'npm');
  if (!isComplete(npm, Object.entries(npmPackages).flat())) await installFromNpm(npm);
  const python = join(cache, 'python');
  if (!isComplete(python, Object.values(wheel))) await installWheel(python);
  return [
    ...textsIn(join(npm, 'node_modules/@alicloud'), /\.d\.ts$/),
    ...textsIn(join(python, wheel.name), /\.py$/),
  ];
}

/** Returns the texts below a folder, of which people have more of the vendor's documentation. */
export function textsIn(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => withoutCommentMarks(readFileSync(join(folder, path), 'utf8')));
}

/** A sentence goes on from line to line of a comment. */
function withoutCommentMarks(text: string): string {
  return text.replace(/^\s*(\*|#)/gm, ' ');
}

const doneFile = 'complete.txt';

function isComplete(folder: string, wanted: readonly string[]): boolean {
  const done = join(folder, doneFile);
  return existsSync(done) && readFileSync(done, 'utf8') === wanted.join('\n');
}

async function installFromNpm(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: npmPackages }));
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--workspaces=false'];
  await run('npm', ['install', ...flags], { cwd: folder });
  writeFileSync(join(folder, doneFile), Object.entries(npmPackages).flat().join('\n'));
}

async function installWheel(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const target = ['--target', folder, '--no-deps', '--no-compile', '--upgrade'];
  await run('python3', ['-m', 'pip', 'install', '--quiet', ...target, `${wheel.name}==${wheel.version}`], {
    cwd: folder,
  });
  writeFileSync(join(folder, doneFile), Object.values(wheel).join('\n'));
}

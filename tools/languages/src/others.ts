import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@scope/packing';
import type { Expectation } from './expectations.ts';
import { installed } from './installed.ts';
import { missingCommand, program } from './language.ts';
import { otherVersions } from './versions.ts';

/** A library that calls the service in its own way; its makers do not know this project, nor its emulator. */
export interface Library {
  readonly name: string;
  /** What the machine lacks, with what to install, or undefined where it lacks nothing. */
  missing(): Promise<string | undefined>;
  /** Installs the library, builds its program into `folder`, and returns the command that runs it. */
  prepare(folder: string): Promise<readonly string[]>;
}

const libcloud: Library = {
  name: 'apache-libcloud',
  missing: () => missingCommand([['python3', '-c', 'import venv, ensurepip']], 'Python 3 with venv'),
  prepare: async () => {
    const folder = await installed('others-python', otherVersions.python, installPython);
    return [join(folder, 'bin/python'), program('others/apache-libcloud.py')];
  },
};

async function installPython(folder: string): Promise<void> {
  await run('python3', ['-m', 'venv', folder], { cwd: folder });
  const wanted = Object.entries(otherVersions.python).map(([name, version]) => `${name}==${version}`);
  await run(join(folder, 'bin/pip'), ['install', '--quiet', ...wanted], { cwd: folder });
}

const aliyungo: Library = {
  name: 'aliyungo',
  missing: () => missingCommand([['go', 'version']], 'Go 1.21 or later'),
  prepare: async (folder) => {
    const cwd = program('others/aliyungo');
    const named = readFileSync(join(cwd, 'go.mod'), 'utf8');
    const [[path, version]] = Object.entries(otherVersions.go) as [[string, string]];
    if (!named.includes(`${path} ${version}\n`))
      throw new Error(`go.mod does not name ${version} of ${path}`);
    const built = join(folder, 'aliyungo');
    await run('go', ['build', '-o', built, '.'], { cwd });
    return [built];
  },
};

/** Every library of the suite. */
export const libraries: readonly Library[] = [libcloud, aliyungo];

/** Returns what the program of a library has to tell, step by step. */
export function expectedOf({ name }: Library): readonly Expectation[] {
  return JSON.parse(readFileSync(program(`others/${name}.json`), 'utf8')) as Expectation[];
}

/** A network with more security groups than any page of a list has. */
export const network: object = {
  version: 1,
  vpcs: [{ as: 'net', VpcName: 'main', CidrBlock: '10.0.0.0/8' }],
  vSwitches: [{ VpcId: '$net', ZoneId: 'cn-hangzhou-h', CidrBlock: '10.1.0.0/16', VSwitchName: 'main' }],
  securityGroups: Array.from({ length: 55 }, (_, number) => ({
    VpcId: '$net',
    SecurityGroupName: `group-${number}`,
    Description: 'one of many',
  })),
};

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './support.ts';

const makeAll = `
  const { ServiceClient, ...core } = await import('./core.mjs');
  const roleArn = 'acs:ram::1:role/x';
  const makers = {
    cliProfile: () => core.cliProfile(),
    defaultCredentials: () => core.defaultCredentials(),
    ecsRamRole: () => core.ecsRamRole(),
    externalProcess: () => core.externalProcess({ command: 'x' }),
    fileCache: () => core.fileCache(),
    iniProfile: () => core.iniProfile(),
    rsaKeyPair: () => core.rsaKeyPair({ publicKeyId: 'x', privateKeyFile: 'x' }),
    fromEnvironment: () => core.fromEnvironment(),
    credentialsUri: () => core.credentialsUri(),
    oidcRoleArn: () => core.oidcRoleArn(),
    ramRoleArn: () => core.ramRoleArn({ roleArn }),
    client: () => new ServiceClient({ product: 'P', version: '1', endpoints: { patterns: {} } }, { endpoint: 'localhost' }),
  };
`;

/** Bundles core into a folder, and returns its texts by file name. */
async function bundle(folder: string, options: BuildOptions): Promise<Map<string, string>> {
  const { outputFiles = [] } = await build({
    entryPoints: { core: join(import.meta.dirname, '../../src/index.ts') },
    ...{
      bundle: true,
      format: 'esm',
      splitting: true,
      outExtension: { '.js': '.mjs' },
      outdir: folder,
      write: false,
    },
    ...options,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, text);
  return new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text]));
}

function run(folder: string, program: string, ...args: string[]): string {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, makeAll + program);
  const { stdout, stderr } = spawnSync(process.execPath, [...args, file], { encoding: 'utf8' });
  return stdout || stderr;
}

const nodeBuild: BuildOptions = { platform: 'node', conditions: ['source', 'node'] };
const webBuild: BuildOptions = { platform: 'browser', conditions: ['source'] };

describe('in Node', () => {
  it('nothing is read before a provider is used, neither variables nor files', async () => {
    const folder = temporaryFolder();
    await bundle(folder, nodeBuild);
    const program = `
      const read = [];
      const spy = { get: (variables, name) => (read.push(String(name)), variables[name]) };
      Object.defineProperty(process, 'env', { value: new Proxy(process.env, spy) });
      const made = Object.values(makers).map((make) => make());
      // A client settles where it calls when it is made.
      const early = read.filter((name) => /ALIBABA|HOME|PROXY/i.test(name) && name !== 'ALIBABA_CLOUD_REGION_ID');
      const failure = await made[0].getCredentials().catch((error) => error.message);
      const late = read.filter((name) => /ALIBABA/.test(name)).length > 0;
      console.log(JSON.stringify([made.length, early, late, /does not exist|cannot be read/.test(failure)]));
    `;
    // Outside the folder nothing can be read at all: an attempt would end the program.
    const output = run(
      folder,
      program,
      '--experimental-permission',
      `--allow-fs-read=${folder}/*`,
      '--no-warnings',
    );
    expect(JSON.parse(output)).toEqual([12, [], true, true]);
  });

  it('what most programs do not use is in a part of its own', async () => {
    const files = await bundle(temporaryFolder(), { ...nodeBuild, minify: true });
    const [entry = ''] = [...files].filter(([name]) => name === 'core.mjs').map(([, text]) => text);
    const heavy =
      /cloud_sso_account_id|oauth_refresh_token|security-credentials|ram_session_name|child_process|SHA256withRSA/;
    expect(entry).not.toMatch(heavy);
    expect([...files.values()].some((text) => heavy.test(text))).toBe(true);
  });
});

describe('in a browser or worker', () => {
  it('the providers that need Node are absent', async () => {
    const all = [...(await bundle(temporaryFolder(), webBuild)).values()].join();
    expect(all).not.toMatch(
      /node:|cloud_sso_account_id|oauth_refresh_token|security-credentials|ram_session_name|SHA256withRSA/,
    );
  });

  it('asking for them is a ConfigError that says what to do', async () => {
    const folder = temporaryFolder();
    await bundle(folder, webBuild);
    const program = `
      const said = {};
      for (const [name, make] of Object.entries(makers)) {
        try {
          const made = make();
          if (name === 'defaultCredentials') await made.getCredentials();
        } catch (error) {
          said[name] = error.name + ': ' + error.message;
        }
      }
      console.log(JSON.stringify(said));
    `;
    const why =
      'needs files, processes or the local network, which a browser or worker lacks: set the credentials option';
    const needNode = [
      'cliProfile',
      'defaultCredentials',
      'ecsRamRole',
      'externalProcess',
      'fileCache',
      'iniProfile',
      'rsaKeyPair',
    ];
    expect(JSON.parse(run(folder, program))).toEqual(
      Object.fromEntries(needNode.map((name) => [name, `ConfigError: ${name} ${why}`])),
    );
  });
});

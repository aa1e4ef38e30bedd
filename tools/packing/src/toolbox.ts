import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** How long an installation may take. */
export interface Patience {
  /** How long npm waits for one answer of the registry before it asks again. */
  readonly answerMs: number;
  /** How often npm asks again, each time after a longer pause. */
  readonly retries: number;
  /** How long all of it may take, in the first and in the second try. */
  readonly limitMs: number;
}

const patience: Patience = { answerMs: 30_000, retries: 4, limitMs: 240_000 };

/** What may be gone a moment later: a connection, an answer in time, a server's good health, a whole file. */
const passing =
  /ETIMEDOUT|ECONN|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|FETCH_ERROR|EINTEGRITY|E429|E5\d\d|took longer/;

/**
 * Installs a folder of heavy tools, whose `package.json` names exact versions, unless that has been done. They stay
 * outside of the workspace, so that `npm ci` stays small.
 *
 * @throws Error with npm's own words if the registry fails twice, at once if it has no such package.
 */
export async function installToolbox(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
  limits: Patience = patience,
): Promise<void> {
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
  const receipt = join(folder, 'node_modules', '.installed.json');
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return;
  const install = (): Promise<string> =>
    run('npm', argumentsWith(limits), { cwd: folder, env, limitMs: limits.limitMs });
  try {
    await install().catch((error: unknown) => {
      if (!passing.test(String(error))) throw error;
      console.warn(`Trying once more to install the tools of ${folder}.`);
      return install();
    });
  } catch (error) {
    throw new Error(`The tools of ${folder} could not be installed.\n${String(error)}`, { cause: error });
  }
  writeFileSync(receipt, wanted);
}

function argumentsWith({ answerMs, retries }: Patience): readonly string[] {
  return [
    'install',
    '--workspaces=false',
    '--ignore-scripts',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    `--fetch-timeout=${answerMs}`,
    `--fetch-retries=${retries}`,
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-factor=3',
  ];
}

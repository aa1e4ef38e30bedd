import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Holds the other clients. Git ignores it, and it stands outside of the workspace, so that `npm ci` stays small. */
export const peersFolder: string = fileURLToPath(new URL('../../.peers', import.meta.url));

const peers = { '@alicloud/ecs20140526': '7.11.6', '@alicloud/pop-core': '1.8.0' };

/** Installs the other clients if they are not there yet. */
export function installPeers(): void {
  if (Object.keys(peers).every((name) => existsSync(`${peersFolder}/node_modules/${name}`))) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(`${peersFolder}/package.json`, JSON.stringify({ private: true, dependencies: peers }));
  const options = ['--workspaces=false', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', ['install', ...options], { cwd: peersFolder, stdio: 'inherit' });
}

/** Loads one of them. */
export function requirePeer<Package>(name: keyof typeof peers): Package {
  return createRequire(`${peersFolder}/package.json`)(name) as Package;
}

import type { Emulation } from '../emulation.ts';
import { readPackageFile } from '../package-files.ts';
import { version } from '../version.ts';
import { coverageOf } from '../world/coverage.ts';
import { type AdminRoute, json } from './route.ts';

/** What an emulator tells of itself to programs that join it. */
export interface About {
  readonly accountId: string;
  readonly products: readonly string[];
  /** A regular expression of the hosts that it stands for. */
  readonly hosts: string;
  /** The certificate of its authority, in PEM form. */
  readonly authority: string;
}

/** That an emulator serves. */
export interface Liveness {
  readonly status: 'ok';
}

/** Which emulator it is. */
export interface VersionInfo {
  /** The version of the package, or `source` where it runs from its sources. */
  readonly version: string;
  readonly accountId: string;
  /** The products and versions that are served, for example `ecs 2014-05-26`. */
  readonly products: readonly string[];
}

/** Tells of an emulator. */
export async function aboutOf({ catalogue, hosts, world, authority }: Emulation): Promise<About> {
  const { accountId } = world.settings;
  const { cert } = await authority();
  return { accountId, products: catalogue.products, hosts: hosts.pattern, authority: cert };
}

function versionOf({ catalogue, world }: Emulation): VersionInfo {
  return { version, accountId: world.settings.accountId, products: catalogue.products };
}

const liveness: Liveness = { status: 'ok' };

/** What an emulator tells of itself. */
export const aboutRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/health', handle: () => json(200, liveness) },
  { method: 'GET', path: '/version', handle: (_, emulation) => json(200, versionOf(emulation)) },
  { method: 'GET', path: '/about', handle: async (_, emulation) => json(200, await aboutOf(emulation)) },
  {
    method: 'GET',
    path: '/openapi.json',
    handle: async () => ({ ...json(200, {}), body: await readPackageFile('control.openapi.json') }),
  },
  { method: 'GET', path: '/coverage', handle: (_, emulation) => json(200, coverageOf(emulation)) },
];

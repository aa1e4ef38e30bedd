import type { Emulation } from '../emulation.ts';

/** What an emulator tells of itself to programs that join it. */
export interface About {
  readonly accountId: string;
  readonly products: readonly string[];
  /** A regular expression of the hosts that it stands for. */
  readonly hosts: string;
  /** The certificate of its authority, in PEM form. */
  readonly authority: string;
}

/** Tells of an emulator. */
export async function aboutOf({ catalogue, hosts, world, authority }: Emulation): Promise<About> {
  const { accountId } = world.settings;
  const { cert } = await authority();
  return { accountId, products: catalogue.products, hosts: hosts.pattern, authority: cert };
}

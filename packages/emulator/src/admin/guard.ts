import { isIP } from 'node:net';
import { type Arrival, header } from '../arrival.ts';
import type { Settings } from '../options.ts';
import { type Hosts, splitAuthority } from '../serving/hosts.ts';

/** What the emulator is reached by. */
interface Place {
  readonly hosts: Hosts;
  readonly world: { readonly settings: Pick<Settings, 'host'> };
}

const otherOrigin = 'Pages of other origins may not come here';

/**
 * Says why a request may not control the emulator; nothing where it may. A page in a browser may send requests to this machine: one
 * that the emulator itself served says so with its origin, and no other has any business here. Nor has one whose name was made to
 * lead to this machine, which the host tells. A link of another page may lead to a path that tells something, and to nothing else.
 */
export function refusalOf(arrival: Arrival, { hosts, world }: Place): string | undefined {
  const authority = header(arrival, 'host') ?? '';
  const host = splitAuthority(authority, 80)?.host;
  if (host === undefined || !isOwn(host)) {
    return 'The host has to be the address of the emulator, or a host that it stands for';
  }
  const origin = header(arrival, 'origin');
  if (isFromElsewhere(arrival)) return otherOrigin;
  const own = `${arrival.isSecure ? 'https' : 'http'}://${authority}`;
  return origin === undefined || origin.toLowerCase() === own.toLowerCase() ? undefined : otherOrigin;

  /** A name can be made to lead anywhere, an address is what it is. */
  function isOwn(name: string): boolean {
    return isIP(name) !== 0 || hosts.isOurs(name) || name.toLowerCase() === world.settings.host.toLowerCase();
  }
}

/** Browsers send no origin along with what a page embeds, but say whether it is another one's. */
function isFromElsewhere(arrival: Arrival): boolean {
  const site = header(arrival, 'sec-fetch-site');
  const isLink = arrival.method === 'GET' && header(arrival, 'sec-fetch-mode') === 'navigate';
  return (site === 'cross-site' || site === 'same-site') && !isLink;
}

import { createSecureContext, type SecureContext } from 'node:tls';
import { type Credential, issue } from './authority.ts';

/** Certificates for the hosts that clients ask for. */
export interface Certificates {
  /** Returns a certificate for a host with its key. */
  credentialFor(host: string): Promise<Credential>;
  /** Returns what TLS needs to be a host. */
  contextFor(host: string): Promise<SecureContext>;
}

/** How many hosts are kept at hand. A client could make up names without end. */
const mostHosts = 256;

/** Vouches for hosts, for each as soon as it is asked for. */
export function createCertificates(authority: Credential): Certificates {
  const contexts = new Map<string, Promise<SecureContext>>();
  const credentialFor = (host: string): Promise<Credential> => issue(authority, host, Date.now());
  return {
    credentialFor,
    contextFor(host) {
      const found = contexts.get(host);
      if (found !== undefined) return found;
      const [oldest] = contexts.keys();
      if (contexts.size >= mostHosts && oldest !== undefined) contexts.delete(oldest);
      const made = credentialFor(host).then(createSecureContext);
      contexts.set(host, made);
      return made;
    },
  };
}

import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, refusal, regionOf } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';

/** What is stored of a key pair. The private half is not among it. */
export type KeyPairFields = {
  readonly KeyPairId: string;
  readonly KeyPairName: string;
  /** The MD5 of the public half: `89:f0:…`. */
  readonly KeyPairFingerPrint: string;
  /** The public half as OpenSSH writes it. */
  readonly PublicKey: string;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
};

/** Key pairs, of which each region has its own: a document's id is `<region>/<name>`. */
export const keyPair: Resource<KeyPairFields> = {
  kind: 'ecs/key-pair',
  prefix: 'ssh',
  idField: 'KeyPairId',
  notFound: 'InvalidKeyPairName.NotFound',
  word: 'keypair',
  indexes: ['KeyPairId', 'KeyPairName', 'KeyPairFingerPrint'],
  quota: { limit: 500, code: 'QuotaExceed.KeyPair' },
};

/** Returns the id of a key pair's document in the call's region. */
export function keyPairId(call: CloudCall, name: string): string {
  return `${regionOf(call)}/${name}`;
}

/** Returns a key pair of the call's region by its name, or refuses a name that is not there. */
export function findKeyPair(call: CloudCall, name: string): Document<KeyPairFields> {
  const found = lookUp(call, keyPair, keyPairId(call, name));
  if (found !== undefined) return found;
  throw refusal(call, 'InvalidKeyPairName.NotFound', `The key pair ${name} does not exist.`, 404);
}

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ImportKeyPair`. */
export interface ImportKeyPairRequest {
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The public key, in the form of a line of `authorized_keys`. Example: `ABC1234567`. */
  PublicKeyBody: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly ImportKeyPairRequestTag[] | undefined;
}

/** `Tag` in a request of `ImportKeyPair`. */
export interface ImportKeyPairRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `ImportKeyPair`. */
export interface ImportKeyPairResponse {
  /**
   * The fingerprint of the key pair, an MD5 hash in the form of RFC 4716. Example:
   * `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:e1`.
   */
  KeyPairFingerPrint?: string;
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Brings in the public key of an SSH key pair that was made elsewhere.
 *
 * Works with RSA, DSA and ECDSA keys. The private key stays with its owner. {@link AttachKeyPair}, or
 * `KeyPairName` of a new instance, puts the key pair to use.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ImportKeyPair`, on `acs:ecs:{regionId}:{accountId}:keypair/*`.
 * - Errors: `QuotaExceed.KeyPair`, `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
 * `InvalidKeyPairName.Malformed`, `InvalidPublicKeyBody.Malformed`, `KeyPair.AlreadyExist`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportKeyPair
 */
export const ImportKeyPair: Operation<ImportKeyPairRequest, ImportKeyPairResponse> = {
  name: 'ImportKeyPair',
  ram: 'ecs',
  regionId: true,
};

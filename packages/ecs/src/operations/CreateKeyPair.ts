// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateKeyPair`. */
export interface CreateKeyPairRequest {
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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
  Tag?: readonly CreateKeyPairRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateKeyPair`. */
export interface CreateKeyPairRequestTag {
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

/** The answer of `CreateKeyPair`. */
export interface CreateKeyPairResponse {
  /**
   * The fingerprint of the key pair, an MD5 hash in the form of RFC 4716. Example:
   * `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:e1`.
   */
  KeyPairFingerPrint?: string;
  /** The key pair, `ssh-…`. Other calls refer to it by its name, though. Example: `ssh-bp67acfmxazb4p7d2i`. */
  KeyPairId?: string;
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /**
   * The private key, PKCS#8 in PEM without encryption. Nobody can get it again later. Example:
   * `MIIEpAIBAAKCAQEAtReyMzLIcBH78EV2zjI78G`.
   */
  PrivateKeyBody?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Makes an SSH key pair and returns its private key, this once and never again.
 *
 * Only the public key is kept by Alibaba Cloud, so save `PrivateKeyBody` right away. A key pair made elsewhere is
 * brought in with {@link ImportKeyPair}. {@link AttachKeyPair}, or `KeyPairName` of a new instance, puts it to
 * use.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateKeyPair`, on `acs:ecs:{regionId}:{accountId}:keypair/*`.
 * - Errors: `Duplicate.TagKey`, `QuotaExceed.KeyPair`, `InvalidRegionId.NotFound`,
 * `InvalidResourceGroup.NotFound`, `InvalidKeyPairName.Malformed`, `InvalidTagKey.Malformed`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair
 */
export const CreateKeyPair: Operation<CreateKeyPairRequest, CreateKeyPairResponse> = {
  name: 'CreateKeyPair',
  ram: 'ecs',
  regionId: true,
};

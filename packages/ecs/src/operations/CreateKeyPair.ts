// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateKeyPair`. */
export interface CreateKeyPairRequest {
  /** Example: `testKeyPairName`. */
  KeyPairName: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateKeyPairRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateKeyPair`. */
export interface CreateKeyPairRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateKeyPair`. */
export interface CreateKeyPairResponse {
  /** Example: `89:f0:ba:62:ac:b8:aa:e1:61:5e:fd:81:69:86:6d:6b:f0:c0:5a:e1`. */
  KeyPairFingerPrint?: string;
  /** Example: `ssh-bp67acfmxazb4p7d2i`. */
  KeyPairId?: string;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  /** Example: `MIIEpAIBAAKCAQEAtReyMzLIcBH78EV2zjI78G`. */
  PrivateKeyBody?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateKeyPair`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair
 */
export const CreateKeyPair: Operation<CreateKeyPairRequest, CreateKeyPairResponse> = {
  name: 'CreateKeyPair',
  regionId: true,
};

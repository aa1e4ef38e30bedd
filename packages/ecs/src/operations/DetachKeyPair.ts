// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachKeyPair`. */
export interface DetachKeyPairRequest {
  /**
   * The instances to take it off, as a JSON list of at most 50 ids in a string. Example:
   * `["i-bp1d6tsvznfghy7yqrqk", "i-bp1ippxbaql9zet79rpv", "i-bp1ib7bcz07lwu698ine"]`.
   */
  InstanceIds: readonly string[] | string;
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
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DetachKeyPair`. */
export interface DetachKeyPairResponse {
  /** For how many instances it failed. Example: `0`. */
  FailCount?: string;
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** What came of it, instance by instance. */
  Results?: DetachKeyPairResponseResults;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: string;
}

/** `Results` in an answer of `DetachKeyPair`. */
export interface DetachKeyPairResponseResults {
  /** The result for a single instance. */
  Result?: DetachKeyPairResponseResultsResult[];
}

/** `Results.Result` in an answer of `DetachKeyPair`. */
export interface DetachKeyPairResponseResultsResult {
  /** `200` for success; else an error code. Example: `200`. */
  Code?: string;
  /** The instance, `i-…`. Example: `i-bp1d6tsvznfghy7yqrqk`. */
  InstanceId?: string;
  /** `successful`, or what went wrong. Example: `successful`. */
  Message?: string;
  /** `true` for success, as a string. Example: `true`. */
  Success?: string;
}

/**
 * Takes an SSH key pair off up to 50 Linux instances, which go back to passwords.
 *
 * Comes into force with {@link RebootInstance}. The call succeeds even if it fails for some instances: look at
 * `FailCount` and `Results`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DetachKeyPair`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
 * - Errors: `DependencyViolation.WindowsInstance`, `InvalidKeyPairName.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidInstanceIds.ValueNotSupported`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair
 */
export const DetachKeyPair: Operation<DetachKeyPairRequest, DetachKeyPairResponse> = {
  name: 'DetachKeyPair',
  ram: 'ecs',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

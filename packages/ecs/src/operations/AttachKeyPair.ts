// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachKeyPair`. */
export interface AttachKeyPairRequest {
  /**
   * The Linux instances, as a JSON list of at most 50 ids in a string. Example: `["i-bp1gtjxuuvwj17zrj79f",
   * "i-bp17b7zrsbjwvmfyo77e", "i-bp1h6jmbefj1ytos48m1"]`.
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

/** The answer of `AttachKeyPair`. */
export interface AttachKeyPairResponse {
  /** For how many instances it failed. Example: `1`. */
  FailCount?: string;
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A32353D1083E`. */
  RequestId: string;
  /** What came of it, instance by instance. */
  Results?: AttachKeyPairResponseResults;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: string;
}

/** `Results` in an answer of `AttachKeyPair`. */
export interface AttachKeyPairResponseResults {
  /** The result for a single instance. */
  Result?: AttachKeyPairResponseResultsResult[];
}

/** `Results.Result` in an answer of `AttachKeyPair`. */
export interface AttachKeyPairResponseResultsResult {
  /** `200` for success; else an error code. Example: `200`. */
  Code?: string;
  /** The instance, `i-…`. Example: `i-m5eg7be9ndloji64e5mf`. */
  InstanceId?: string;
  /** `successful`, or what went wrong. Example: `successful`. */
  Message?: string;
  /** `true` for success, as a string. Example: `true`. */
  Success?: string;
}

/**
 * Makes up to 50 Linux instances accept an SSH key pair, instead of a password.
 *
 * Comes into force with {@link StartInstance}, or {@link RebootInstance} where the instance is running. A key pair
 * attached before is replaced, and login by password is switched off. The call succeeds even if it fails for some
 * instances: look at `FailCount` and `Results`. Not for Windows.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AttachKeyPair`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
 * - Errors: `DependencyViolation.IoOptimize`, `DependencyViolation.WindowsInstance`,
 * `InvalidKeyPairName.NotFound`, `InvalidRegionId.NotFound`, `InvalidInstanceIds.ValueNotSupported`,
 * `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachKeyPair
 */
export const AttachKeyPair: Operation<AttachKeyPairRequest, AttachKeyPairResponse> = {
  name: 'AttachKeyPair',
  ram: 'ecs',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

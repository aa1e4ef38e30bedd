// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachKeyPair`. */
export interface AttachKeyPairRequest {
  /** Example: `["i-bp1gtjxuuvwj17zrj79f", "i-bp17b7zrsbjwvmfyo77e", "i-bp1h6jmbefj1ytos48m1"]`. */
  InstanceIds: readonly string[] | string;
  /** Example: `testKeyPairName`. */
  KeyPairName: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AttachKeyPair`. */
export interface AttachKeyPairResponse {
  /** Example: `1`. */
  FailCount?: string;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A32353D1083E`. */
  RequestId: string;
  Results?: AttachKeyPairResponseResults;
  /** Example: `2`. */
  TotalCount?: string;
}

/** `Results` in an answer of `AttachKeyPair`. */
export interface AttachKeyPairResponseResults {
  Result?: AttachKeyPairResponseResultsResult[];
}

/** `Results.Result` in an answer of `AttachKeyPair`. */
export interface AttachKeyPairResponseResultsResult {
  /** Example: `200`. */
  Code?: string;
  /** Example: `i-m5eg7be9ndloji64e5mf`. */
  InstanceId?: string;
  /** Example: `successful`. */
  Message?: string;
  /** Example: `true`. */
  Success?: string;
}

/**
 * Calls `AttachKeyPair`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachKeyPair
 */
export const AttachKeyPair: Operation<AttachKeyPairRequest, AttachKeyPairResponse> = {
  name: 'AttachKeyPair',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

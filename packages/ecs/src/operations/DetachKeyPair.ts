// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachKeyPair`. */
export interface DetachKeyPairRequest {
  /** Example: `["i-bp1d6tsvznfghy7yqrqk", "i-bp1ippxbaql9zet79rpv", "i-bp1ib7bcz07lwu698ine"]`. */
  InstanceIds: readonly string[] | string;
  /** Example: `testKeyPairName`. */
  KeyPairName: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DetachKeyPair`. */
export interface DetachKeyPairResponse {
  /** Example: `0`. */
  FailCount?: string;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  Results?: DetachKeyPairResponseResults;
  /** Example: `2`. */
  TotalCount?: string;
}

/** `Results` in an answer of `DetachKeyPair`. */
export interface DetachKeyPairResponseResults {
  Result?: DetachKeyPairResponseResultsResult[];
}

/** `Results.Result` in an answer of `DetachKeyPair`. */
export interface DetachKeyPairResponseResultsResult {
  /** Example: `200`. */
  Code?: string;
  /** Example: `i-bp1d6tsvznfghy7yqrqk`. */
  InstanceId?: string;
  /** Example: `successful`. */
  Message?: string;
  /** Example: `true`. */
  Success?: string;
}

/**
 * Calls `DetachKeyPair`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair
 */
export const DetachKeyPair: Operation<DetachKeyPairRequest, DetachKeyPairResponse> = {
  name: 'DetachKeyPair',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

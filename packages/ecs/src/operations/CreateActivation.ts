// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateActivation`. */
export interface CreateActivationRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** What the activation code is for, at most 100 characters. Example: `This is description.`. */
  Description?: string | undefined;
  /** How many servers may register with the code. Default: `10`. Example: `10`. */
  InstanceCount?: number | undefined;
  /**
   * What the names of servers registered with the code start with, as in `<InstanceName>-001`; 2 to 50 characters.
   * Left out, each gets the name of its host. Example: `test-InstanceName`.
   */
  InstanceName?: string | undefined;
  /**
   * From where servers may register with the code: one IPv4 or IPv6 address or a CIDR block. Example: `0.0.0.0/0`.
   */
  IpAddressRange?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-1237o84mlsnmetr`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags for the new activation code, as pairs of a key and a value. Items: at most 21. */
  Tag?: readonly CreateActivationRequestTag[] | undefined;
  /** For how many hours the code is valid, from its creation. Default: `4`. Example: `4`. */
  TimeToLiveInHours?: number | bigint | undefined;
}

/** `Tag` in a request of `CreateActivation`. */
export interface CreateActivationRequestTag {
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

/** The answer of `CreateActivation`. */
export interface CreateActivationResponse {
  /**
   * The secret part of the code. It is returned here only and cannot be read again. Example:
   * `a-hz0ch3SwhOlE1234+Xo32lAZCMwgQ`.
   */
  ActivationCode?: string;
  /**
   * The id of the code, which registering needs as well as the secret part. Example:
   * `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`.
   */
  ActivationId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  RequestId: string;
}

/**
 * Makes a code with which servers outside ECS register as managed instances.
 *
 * On the server, install the Cloud Assistant Agent and register it with `ActivationId` and `ActivationCode`; it
 * needs access to the Internet. From then on Cloud Assistant runs commands there as on instances. The code runs
 * out after `TimeToLiveInHours`; {@link DisableActivation} ends it earlier.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateActivation`.
 * - Errors: `RegionId.ApiNotSupported`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateActivation
 */
export const CreateActivation: Operation<CreateActivationRequest, CreateActivationResponse> = {
  name: 'CreateActivation',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

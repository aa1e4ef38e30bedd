// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVsc`. */
export interface CreateVscRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** What the channel is for. Example: `Description of the device.`. */
  Description?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** The instance to create the channel for. Example: `i-bpd8aielpen53rvcc262`. */
  InstanceId: string;
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
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. */
  Tag?: readonly CreateVscRequestTag[] | undefined;
  /** The name of the channel. Example: `Device1`. */
  VscName?: string | undefined;
  /**
   * The type of the channel.
   * - `Primary`: The main one, of which an instance can have one only.
   * - `Standard`: A further one.
   *
   * Default: `Primary`. Example: `Primary`.
   */
  VscType?: string | undefined;
}

/** `Tag` in a request of `CreateVsc`. */
export interface CreateVscRequestTag {
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

/** The answer of `CreateVsc`. */
export interface CreateVscResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `DD38F-12VBW2-OAEKX`. */
  RequestId: string;
  /** The new channel, `vsc-…`. Example: `vsc-boi702piaphbldghd31dq`. */
  VscId?: string;
}

/**
 * Creates a virtual storage channel (VSC), which links an instance to file systems such as CPFS.
 *
 * The instance type must know VSCs, and they must be turned on for the instance. An instance has one channel of
 * the type `Primary` at most.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateVsc`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVsc
 */
export const CreateVsc: Operation<CreateVscRequest, CreateVscResponse> = {
  name: 'CreateVsc',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

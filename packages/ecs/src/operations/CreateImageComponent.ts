// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImageComponent`. */
export interface CreateImageComponentRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the component is for.
   * - `Build`: For the building of images, in `BuildContent`.
   * - `Test`: For the testing of images, in `TestContent`.
   *
   * Default: `Build`. Example: `Build`.
   */
  ComponentType?: 'Build' | 'Test' | (string & {}) | undefined;
  /**
   * The version, as `major.minor.patch`. Left out when a component is made, the highest major number so far plus
   * one is taken, as in `2.0.0`. Example: `1.0.0`.
   */
  ComponentVersion?: string | undefined;
  /** The commands, one a line, in the language of Image Builder; at most 16 KB. Example: `RUN yum update -y`. */
  Content?: string | undefined;
  /**
   * What is said about it, in 2 to 256 characters; must not start with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /**
   * A name, 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first. Left out, the id is
   * the name. Example: `testComponent`.
   */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group that the component is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The operating system that the commands are for. Default: `Linux`. Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {}) | undefined;
  /** Tags of the new component, at most 20. Items: at most 20. */
  Tag?: readonly CreateImageComponentRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateImageComponent`. */
export interface CreateImageComponentRequestTag {
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

/** The answer of `CreateImageComponent`. */
export interface CreateImageComponentResponse {
  /** The id of the new component, `ic-…`. Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Stores commands of image building under a name and a version, for templates to draw on.
 *
 * A name can have many versions; templates refer to a component by both. It must suit the templates in kind
 * (building or testing) and in operating system.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateImageComponent`.
 * - Errors: `InvalidResourceGroup.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImageComponent
 */
export const CreateImageComponent: Operation<CreateImageComponentRequest, CreateImageComponentResponse> = {
  name: 'CreateImageComponent',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

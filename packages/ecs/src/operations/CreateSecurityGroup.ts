// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSecurityGroup`. */
export interface CreateSecurityGroupRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the group is for, 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
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
   * The resource group to put the new security group into; the default one where this is left out. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The name of the group, 2 to 128 characters: a letter first, then letters, digits, `:`, `_`, `.` and `-`; not
   * beginning with `http://` or `https://`. Example: `testSecurityGroupName`.
   */
  SecurityGroupName?: string | undefined;
  /**
   * What kind of group it is; fixed at its making.
   * - `normal`: Basic group; may name other groups in its rules.
   * - `enterprise`: Advanced group; holds many more members, but its rules cannot name other groups.
   *
   * Default: `normal`. Example: `enterprise`.
   */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {}) | undefined;
  /** For cloud services only; not open to the public, so leave it out. Example: `false`. */
  ServiceManaged?: boolean | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateSecurityGroupRequestTag[] | undefined;
  /**
   * The VPC whose instances and interfaces the group is for. Without it the group belongs to the classic network,
   * which is closed. Example: `vpc-bp1opxu1zkhn00gzvocfb`.
   */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `CreateSecurityGroup`. */
export interface CreateSecurityGroupRequestTag {
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

/** The answer of `CreateSecurityGroup`. */
export interface CreateSecurityGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /**
   * A security group, `sg-…`; {@link DescribeSecurityGroupAttribute} shows its rules. Example:
   * `sg-bp1fg655nh68xyz9tnu4`.
   */
  SecurityGroupId?: string;
}

/**
 * Creates a security group, the stateful firewall around instances and network interfaces, in a VPC.
 *
 * The new group has no rules of its own. A basic group lets its members reach each other until {@link
 * ModifySecurityGroupPolicy} forbids it; an advanced group keeps them apart for good. Rules come with {@link
 * AuthorizeSecurityGroup} and {@link AuthorizeSecurityGroupEgress}, members by naming the group when an instance
 * or interface is created.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:securitygroup/*`.
 * - Errors: `IncorrectVpcStatus`, `Duplicate.TagKey`, `QuotaExceed.SecurityGroup`, `InvalidVpcId.NotFound`,
 * `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`, and 7 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup
 */
export const CreateSecurityGroup: Operation<CreateSecurityGroupRequest, CreateSecurityGroupResponse> = {
  name: 'CreateSecurityGroup',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

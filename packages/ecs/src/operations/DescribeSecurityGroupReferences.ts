// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
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
  /** The security groups to look for, `sg-…`. Items: at most 10. */
  SecurityGroupId: readonly string[];
}

/** The answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The groups asked about that other groups name in their rules. */
  SecurityGroupReferences?: DescribeSecurityGroupReferencesResponseSecurityGroupReferences;
}

/** `SecurityGroupReferences` in an answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferences {
  /** One of the groups asked about, with those that name it. */
  SecurityGroupReference?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReference[];
}

/** `SecurityGroupReferences.SecurityGroupReference` in an answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReference {
  /** The groups with a rule that names this one. */
  ReferencingSecurityGroups?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroups;
  /** The group asked about, which others name in their rules. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string;
}

/**
 * `SecurityGroupReferences.SecurityGroupReference.ReferencingSecurityGroups` in an answer of
 * `DescribeSecurityGroupReferences`.
 */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroups {
  /** A group with a rule to revoke before the named one can be deleted. */
  ReferencingSecurityGroup?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroupsReferencingSecurityGroup[];
}

/**
 * `SecurityGroupReferences.SecurityGroupReference.ReferencingSecurityGroups.ReferencingSecurityGroup` in an answer
 * of `DescribeSecurityGroupReferences`.
 */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroupsReferencingSecurityGroup {
  /** The account that the naming group belongs to. Example: `1234566977`. */
  AliUid?: string;
  /** The naming group, `sg-…`. Example: `sg-bp67acfmxazb4j78ul2j`. */
  SecurityGroupId?: string;
}

/**
 * Finds the other security groups whose rules name the given groups, and which therefore keep them from being
 * deleted.
 *
 * The rules may be inbound or outbound ones. Take them back with {@link RevokeSecurityGroup} or {@link
 * RevokeSecurityGroupEgress} on the groups found, then {@link DeleteSecurityGroup} goes through.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSecurityGroupReferences`.
 * - Errors: `InvalidSecurityGroupId.NotFound`, `InvalidRegionId.NotFound`, `Abs.GroupNos.Malformed`,
 * `InvalidSecurityGroupId.Malformed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupReferences
 */
export const DescribeSecurityGroupReferences: Operation<DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse> = {
  name: 'DescribeSecurityGroupReferences',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 10. */
  SecurityGroupId: readonly string[];
}

/** The answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  SecurityGroupReferences?: DescribeSecurityGroupReferencesResponseSecurityGroupReferences;
}

/** `SecurityGroupReferences` in an answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferences {
  SecurityGroupReference?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReference[];
}

/** `SecurityGroupReferences.SecurityGroupReference` in an answer of `DescribeSecurityGroupReferences`. */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReference {
  ReferencingSecurityGroups?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroups;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string;
}

/**
 * `SecurityGroupReferences.SecurityGroupReference.ReferencingSecurityGroups` in an answer of
 * `DescribeSecurityGroupReferences`.
 */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroups {
  ReferencingSecurityGroup?: DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroupsReferencingSecurityGroup[];
}

/**
 * `SecurityGroupReferences.SecurityGroupReference.ReferencingSecurityGroups.ReferencingSecurityGroup` in an answer
 * of `DescribeSecurityGroupReferences`.
 */
export interface DescribeSecurityGroupReferencesResponseSecurityGroupReferencesSecurityGroupReferenceReferencingSecurityGroupsReferencingSecurityGroup {
  /** Example: `1234566977`. */
  AliUid?: string;
  /** Example: `sg-bp67acfmxazb4j78ul2j`. */
  SecurityGroupId?: string;
}

/**
 * Calls `DescribeSecurityGroupReferences`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupReferences
 */
export const DescribeSecurityGroupReferences: Operation<DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse> = {
  name: 'DescribeSecurityGroupReferences',
  readOnly: true,
  regionId: true,
};

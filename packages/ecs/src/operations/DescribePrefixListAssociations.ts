// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsRequest {
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Default: `10`. Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponse {
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  PrefixListAssociations?: DescribePrefixListAssociationsResponsePrefixListAssociations;
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `PrefixListAssociations` in an answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponsePrefixListAssociations {
  PrefixListAssociation?: DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation[];
}

/** `PrefixListAssociations.PrefixListAssociation` in an answer of `DescribePrefixListAssociations`. */
export interface DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation {
  /** Example: `sg-bp11ujym6xsff6l0s8e8`. */
  ResourceId?: string;
  /** Example: `securitygroup`. */
  ResourceType?: string;
}

/**
 * Calls `DescribePrefixListAssociations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAssociations
 */
export const DescribePrefixListAssociations: PaginatedOperation<DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse, DescribePrefixListAssociationsResponsePrefixListAssociationsPrefixListAssociation> = {
  name: 'DescribePrefixListAssociations',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'PrefixListAssociations.PrefixListAssociation',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

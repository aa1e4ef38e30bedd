// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesRequest {
  /** Items: at most 100. */
  LaunchTemplateId?: readonly string[] | undefined;
  /** Items: at most 100. */
  LaunchTemplateName?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `rg-acfmxazb4p3pdhw`. */
  TemplateResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  TemplateTag?: readonly DescribeLaunchTemplatesRequestTemplateTag[] | undefined;
}

/** `TemplateTag` in a request of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesRequestTemplateTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Default: `1`. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponse {
  LaunchTemplateSets?: DescribeLaunchTemplatesResponseLaunchTemplateSets;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE12CBA`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `LaunchTemplateSets` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSets {
  LaunchTemplateSet?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet[];
}

/** `LaunchTemplateSets.LaunchTemplateSet` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet {
  /** Example: `2018-05-14T14:18:00Z`. */
  CreateTime?: string;
  /** Example: `1234567890`. */
  CreatedBy?: string;
  /** Example: `1`. */
  DefaultVersionNumber?: number;
  /** Example: `1`. */
  LatestVersionNumber?: number;
  /** Example: `lt-m5e3ofjr1zn1aw7q5w09`. */
  LaunchTemplateId?: string;
  /** Example: `wd-1526307484551`. */
  LaunchTemplateName?: string;
  /** Example: `2018-05-14T14:18:00Z`. */
  ModifiedTime?: string;
  /** Example: `rg-acfmxazb4p3pdhw`. */
  ResourceGroupId?: string;
  Tags?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTags;
}

/** `LaunchTemplateSets.LaunchTemplateSet.Tags` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTags {
  Tag?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTagsTag[];
}

/** `LaunchTemplateSets.LaunchTemplateSet.Tags.Tag` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeLaunchTemplates`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates
 */
export const DescribeLaunchTemplates: PaginatedOperation<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse, DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet> = {
  name: 'DescribeLaunchTemplates',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'LaunchTemplateSets.LaunchTemplateSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

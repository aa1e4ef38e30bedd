// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesRequest {
  /** Only the templates with these ids, at most 100. Items: at most 100. */
  LaunchTemplateId?: readonly string[] | undefined;
  /** Only the templates with these names, at most 100. Items: at most 100. */
  LaunchTemplateName?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Only templates in this resource group, which must not hold more than 1000; the default group cannot be asked
   * for. Example: `rg-acfmxazb4p3pdhw`.
   */
  TemplateResourceGroupId?: string | undefined;
  /**
   * Only templates with all these tags, at most 1000; beyond that use {@link ListTagResources}. Items: at most 20.
   */
  TemplateTag?: readonly DescribeLaunchTemplatesRequestTemplateTag[] | undefined;
}

/** `TemplateTag` in a request of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesRequestTemplateTag {
  /** The key of a tag that the templates must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value that the tag must have. Default: `1`. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponse {
  /** The launch templates of this page. */
  LaunchTemplateSets?: DescribeLaunchTemplatesResponseLaunchTemplateSets;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE12CBA`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `LaunchTemplateSets` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSets {
  /** One template, with its default and its latest version but without their settings. */
  LaunchTemplateSet?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet[];
}

/** `LaunchTemplateSets.LaunchTemplateSet` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet {
  /** When the template was created, in UTC. Example: `2018-05-14T14:18:00Z`. */
  CreateTime?: string;
  /** Who created the template, as an account id. Example: `1234567890`. */
  CreatedBy?: string;
  /** The number of the version that is used where none is named. Example: `1`. */
  DefaultVersionNumber?: number;
  /** The highest version number of the template. Example: `1`. */
  LatestVersionNumber?: number;
  /** The id of the template, `lt-…`. Example: `lt-m5e3ofjr1zn1aw7q5w09`. */
  LaunchTemplateId?: string;
  /** What people call the template. Example: `wd-1526307484551`. */
  LaunchTemplateName?: string;
  /** When the template was last changed, in UTC. Example: `2018-05-14T14:18:00Z`. */
  ModifiedTime?: string;
  /** The resource group of the template itself, not that of its instances. Example: `rg-acfmxazb4p3pdhw`. */
  ResourceGroupId?: string;
  /** The tags of the template itself; its instances get others. */
  Tags?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTags;
}

/** `LaunchTemplateSets.LaunchTemplateSet.Tags` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTags {
  /** A pair of key and value. */
  Tag?: DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTagsTag[];
}

/** `LaunchTemplateSets.LaunchTemplateSet.Tags.Tag` in an answer of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSetTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists the launch templates of a region, with the numbers of their default and newest versions.
 *
 * The settings themselves are in {@link DescribeLaunchTemplateVersions}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeLaunchTemplates`.
 * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates
 */
export const DescribeLaunchTemplates: PaginatedOperation<DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse, DescribeLaunchTemplatesResponseLaunchTemplateSetsLaunchTemplateSet> = {
  name: 'DescribeLaunchTemplates',
  ram: 'ecs',
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

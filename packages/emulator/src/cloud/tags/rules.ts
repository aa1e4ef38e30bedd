/** How the tag operations of a product refuse. */
export interface TagCodes {
  readonly unknownType: string;
  readonly unknownId: string;
  readonly malformedKey: string;
  readonly malformedValue: string;
  readonly duplicateKey: string;
  readonly tooManyTags: string;
  readonly tooManyKeys: string;
  /** A resource would have too many. */
  readonly tooManyOnOne: string;
  readonly tooManyIds: string;
  /** Neither tags nor keys are there. */
  readonly noTags: string;
  /** A list is asked for by nothing; without a code it holds everything of its type. */
  readonly noQuestion?: string;
  readonly strangeToken: string;
}

/** A product with tag operations, as the kinds of its resources begin. */
export type TagProduct = 'ecs' | 'slb' | 'vpc';

const usual: TagCodes = {
  unknownType: 'InvalidResourceType.NotFound',
  unknownId: 'InvalidResourceId.NotFound',
  malformedKey: 'InvalidTagKey.Malformed',
  malformedValue: 'InvalidTagValue.Malformed',
  duplicateKey: 'Duplicate.TagKey',
  tooManyTags: 'NumberExceed.Tags',
  tooManyKeys: 'NumberExceed.Tags',
  tooManyOnOne: 'NumberExceed.Tags',
  tooManyIds: 'NumberExceed.ResourceIds',
  noTags: 'MissingParameter.Tags',
  strangeToken: 'InvalidParameter.NextToken',
};

/** The codes of each product's `TagResources` and what belongs to it. */
export const codesOf: Readonly<Record<TagProduct, TagCodes>> = {
  ecs: usual,
  vpc: usual,
  slb: {
    unknownType: 'InvalidParam.ResourceType',
    unknownId: 'ResourceNotExist',
    malformedKey: 'InvalidParam.TagKey',
    malformedValue: 'InvalidParam.TagValue',
    duplicateKey: 'Duplicate.TagKey',
    tooManyTags: 'SizeLimitExceeded.Tag',
    tooManyKeys: 'SizeLimitExceeded.TagKey',
    tooManyOnOne: 'QuotaLimitExceeds',
    tooManyIds: 'SizeLimitExceeded.ResourceId',
    noTags: 'MissingParam.TagKey',
    noQuestion: 'MissingParam.TagOrResourceId',
    strangeToken: 'InvalidParam.NextToken',
  },
};

/** The codes of the older operations of ECS. */
export const oldCodes: TagCodes = { ...usual, tooManyTags: 'InvalidTagCount', noTags: 'InvalidTagCount' };

/** The codes of the older operations of SLB, which are about balancers alone. */
export const balancerCodes: TagCodes = {
  ...codesOf.slb,
  unknownId: 'InvalidLoadBalancerId.NotFound',
  malformedKey: 'InvalidParameter.TagKey',
  malformedValue: 'InvalidParameter.TagValue',
  tooManyTags: 'QuotaExceeded.Tag',
  tooManyOnOne: 'QuotaExceed.TagsPerResource',
  noTags: 'MissingParameter.Tags',
};

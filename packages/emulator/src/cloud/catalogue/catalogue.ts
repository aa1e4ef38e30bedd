import { type CloudPart, part } from '../kit/part.ts';
import { describeAccountAttributes } from './account-attributes.ts';
import { describeAvailableResource } from './available-resource.ts';
import { describePrice } from './describe-price.ts';
import { describeInstanceTypeFamilies, describeInstanceTypes } from './describe-types.ts';
import {
  describeBalancerResource,
  describeBalancerZones,
  describeNetworkZones,
  describeRegions,
  describeZones,
} from './places.ts';
import { describeRecommendInstanceType } from './recommend.ts';
import { describeRenewalPrice } from './renewal-price.ts';
import { describeSpotAdvice, describeSpotPriceHistory } from './spot.ts';

/** What can be had, where, and for how much: the same every time. */
export const catalogue: CloudPart = part([], {
  ecs: {
    DescribeRegions: describeRegions,
    DescribeZones: describeZones,
    DescribeInstanceTypes: describeInstanceTypes,
    DescribeInstanceTypeFamilies: describeInstanceTypeFamilies,
    DescribeAvailableResource: describeAvailableResource,
    DescribeRecommendInstanceType: describeRecommendInstanceType,
    DescribePrice: describePrice,
    DescribeRenewalPrice: describeRenewalPrice,
    DescribeSpotPriceHistory: describeSpotPriceHistory,
    DescribeSpotAdvice: describeSpotAdvice,
    DescribeAccountAttributes: describeAccountAttributes,
  },
  slb: {
    DescribeRegions: describeRegions,
    DescribeZones: describeBalancerZones,
    DescribeAvailableResource: describeBalancerResource,
  },
  vpc: { DescribeRegions: describeRegions, DescribeZones: describeNetworkZones },
});

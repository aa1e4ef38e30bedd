// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Service } from '@scope/core';

/** What all operations have in common: the product, its version and its hosts. */
export const stsService: Service = {
  product: 'Sts',
  version: '2015-04-01',
  endpoints: {
    patterns: { public: 'sts.{regionId}.aliyuncs.com' },
    regions: {
      public: { 'cn-hangzhou-finance': 'sts.aliyuncs.com', 'cn-shenzhen-finance-1': 'sts.aliyuncs.com' },
    },
  },
};

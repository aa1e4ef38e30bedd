// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Service } from '@scope/core';

/** What all operations have in common: the product, its version and its hosts. */
export const ecsService: Service = {
  product: 'Ecs',
  version: '2014-05-26',
  endpoints: {
    patterns: { public: 'ecs.{regionId}.aliyuncs.com' },
    regions: {
      public: {
        'cn-hangzhou-finance': 'ecs.aliyuncs.com',
        'cn-shenzhen-finance-1': 'ecs-cn-hangzhou.aliyuncs.com',
      },
    },
  },
};

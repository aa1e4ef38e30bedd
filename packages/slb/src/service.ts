// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Service } from '@scope/core';

/** What all operations have in common: the product, its version and its hosts. */
export const slbService: Service = {
  product: 'Slb',
  version: '2014-05-15',
  endpoints: {
    patterns: { public: 'slb.{regionId}.aliyuncs.com' },
    regions: {
      public: {
        'cn-hangzhou': 'slb.aliyuncs.com',
        'cn-hangzhou-finance': 'slb.aliyuncs.com',
        'cn-shanghai-finance-1': 'slb.aliyuncs.com',
        'cn-shenzhen-finance-1': 'slb.aliyuncs.com',
      },
    },
  },
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.

/** The regions that the product is known to serve; a newer one is a string like any other. */
export type SlbRegionId =
  | 'ap-northeast-1'
  | 'ap-northeast-2'
  | 'ap-south-1'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-5'
  | 'ap-southeast-6'
  | 'ap-southeast-7'
  | 'cn-beijing'
  | 'cn-beijing-finance-1'
  | 'cn-chengdu'
  | 'cn-fuzhou'
  | 'cn-guangzhou'
  | 'cn-hangzhou'
  | 'cn-hangzhou-finance'
  | 'cn-heyuan'
  | 'cn-heyuan-acdr-1'
  | 'cn-hongkong'
  | 'cn-huhehaote'
  | 'cn-nanjing'
  | 'cn-qingdao'
  | 'cn-shanghai'
  | 'cn-shanghai-finance-1'
  | 'cn-shenzhen'
  | 'cn-shenzhen-finance-1'
  | 'cn-wuhan-lr'
  | 'cn-wulanchabu'
  | 'cn-zhangjiakou'
  | 'cn-zhengzhou-jva'
  | 'eu-central-1'
  | 'eu-west-1'
  | 'me-central-1'
  | 'me-east-1'
  | 'na-south-1'
  | 'us-east-1'
  | 'us-west-1'
  | (string & {});

/** The regions that the product is known to serve. */
export const slbRegionIds: readonly SlbRegionId[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'cn-beijing',
  'cn-beijing-finance-1',
  'cn-chengdu',
  'cn-fuzhou',
  'cn-guangzhou',
  'cn-hangzhou',
  'cn-hangzhou-finance',
  'cn-heyuan',
  'cn-heyuan-acdr-1',
  'cn-hongkong',
  'cn-huhehaote',
  'cn-nanjing',
  'cn-qingdao',
  'cn-shanghai',
  'cn-shanghai-finance-1',
  'cn-shenzhen',
  'cn-shenzhen-finance-1',
  'cn-wuhan-lr',
  'cn-wulanchabu',
  'cn-zhangjiakou',
  'cn-zhengzhou-jva',
  'eu-central-1',
  'eu-west-1',
  'me-central-1',
  'me-east-1',
  'na-south-1',
  'us-east-1',
  'us-west-1',
];

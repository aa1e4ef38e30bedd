// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.

/** The regions that the product is known to serve; a newer one is a string like any other. */
export type StsRegionId =
  | 'ap-northeast-1'
  | 'ap-northeast-2'
  | 'ap-southeast-1'
  | 'ap-southeast-3'
  | 'ap-southeast-5'
  | 'ap-southeast-7'
  | 'cn-beijing'
  | 'cn-beijing-finance-1'
  | 'cn-chengdu'
  | 'cn-fuzhou'
  | 'cn-guangzhou'
  | 'cn-hangzhou'
  | 'cn-hangzhou-finance'
  | 'cn-heyuan'
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
  | 'eu-central-1'
  | 'eu-west-1'
  | 'me-central-1'
  | 'me-east-1'
  | 'na-south-1'
  | 'us-east-1'
  | 'us-west-1'
  | (string & {});

/** The regions that the product is known to serve. */
export const stsRegionIds: readonly StsRegionId[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-7',
  'cn-beijing',
  'cn-beijing-finance-1',
  'cn-chengdu',
  'cn-fuzhou',
  'cn-guangzhou',
  'cn-hangzhou',
  'cn-hangzhou-finance',
  'cn-heyuan',
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
  'eu-central-1',
  'eu-west-1',
  'me-central-1',
  'me-east-1',
  'na-south-1',
  'us-east-1',
  'us-west-1',
];

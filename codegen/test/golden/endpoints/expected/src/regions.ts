// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.

/** The regions that the product is known to serve; a newer one is a string like any other. */
export type DemoRegionId =
  | 'cn-a'
  | 'cn-b'
  | 'cn-b-finance'
  | (string & {});

/** The regions that the product is known to serve. */
export const demoRegionIds: readonly DemoRegionId[] = [
  'cn-a',
  'cn-b',
  'cn-b-finance',
];

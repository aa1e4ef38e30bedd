// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.

declare global {
  interface AlibabaCloudRamActions {
    'demo:CopyThing': unknown;
    'demo:DescribeRegions': unknown;
    'demo:TagThings': unknown;
    'demo:it\'s*/`${1}': unknown;
  }
}

/** The actions by which policies name the operations of `Demo`. */
export type DemoRamAction = Extract<keyof AlibabaCloudRamActions, `${'demo'}:${string}`>;

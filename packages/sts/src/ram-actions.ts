// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.

declare global {
  interface AlibabaCloudRamActions {
    'sts:AssumeRole': unknown;
    'sts:GetCallerIdentity': unknown;
  }
}

/** The actions by which policies name the operations of `Sts`. */
export type StsRamAction = Extract<keyof AlibabaCloudRamActions, `${'sts'}:${string}`>;

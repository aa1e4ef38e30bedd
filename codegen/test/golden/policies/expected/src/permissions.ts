// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Permissions } from '@scope/core';

/** The resources that RAM checks for the operations of `Demo`, as far as it is documented; for `recordCalls`. */
export const demoPermissions: Permissions = {
  'demo:CopyThing': [
    'acs:demo:*:{accountId}:bigthing/*',
    'acs:demo:{regionId}:{accountId}:bigthing/{bigThingId}',
    'acs:other:{regionId}:{accountId}:key-pair/{name}',
  ],
  'demo:DescribeRegions': ['acs:demo:*:{accountId}:*'],
  'demo:TagThings': ['acs:demo:{regionId}:{accountId}:{resourceType}/{resourceId}'],
  'demo:it\'s*/`${1}': ['acs:demo:{regionId}:{accountId}:it\'s*/`${1}/*'],
};

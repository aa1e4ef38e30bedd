// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import { type ArnPlace, type ResourceArn, resourceArn } from '@scope/core';

/**
 * Builds the ARNs of the resources that operations of `Demo` act on, for policies: by service and kind, from an
 * id, or `*` for all of the kind.
 */
export const arn = {
  demo: {
    /** Returns `acs:demo:<region>:<account>:bigthing/<id>`. */
    bigThing: (id: string, place?: ArnPlace): ResourceArn => resourceArn('demo', 'bigthing', id, place),
    /** Returns `acs:demo:<region>:<account>:moved/<id>`. */
    moved: (id: string, place?: ArnPlace): ResourceArn => resourceArn('demo', 'moved', id, place),
    /** Returns `acs:demo:<region>:<account>:open/<id>`. */
    open: (id: string, place?: ArnPlace): ResourceArn => resourceArn('demo', 'open', id, place),
  },
  other: {
    /** Returns `acs:other:<region>:<account>:key-pair/<id>`. */
    'key-pair': (id: string, place?: ArnPlace): ResourceArn => resourceArn('other', 'key-pair', id, place),
  },
};

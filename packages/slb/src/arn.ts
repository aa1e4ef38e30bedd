// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import { type ArnPlace, type ResourceArn, resourceArn } from '@scope/core';

/**
 * Builds the ARNs of the resources that operations of `Slb` act on, for policies: by service and kind, from an id,
 * or `*` for all of the kind.
 */
export const arn = {
  ecs: {
    /** Returns `acs:ecs:<region>:<account>:instance/<id>`. */
    instance: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'instance', id, place),
  },
  slb: {
    /** Returns `acs:slb:<region>:<account>:acl/<id>`. */
    acl: (id: string, place?: ArnPlace): ResourceArn => resourceArn('slb', 'acl', id, place),
    /** Returns `acs:slb:<region>:<account>:certificate/<id>`. */
    certificate: (id: string, place?: ArnPlace): ResourceArn => resourceArn('slb', 'certificate', id, place),
    /** Returns `acs:slb:<region>:<account>:loadbalancer/<id>`. */
    loadBalancer: (id: string, place?: ArnPlace): ResourceArn => resourceArn('slb', 'loadbalancer', id, place),
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import { type ArnPlace, type ResourceArn, resourceArn } from '@scope/core';

/**
 * Builds the ARNs of the resources that operations of `Ecs` act on, for policies: by service and kind, from an id,
 * or `*` for all of the kind.
 */
export const arn = {
  ecs: {
    /** Returns `acs:ecs:<region>:<account>:disk/<id>`. */
    disk: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'disk', id, place),
    /** Returns `acs:ecs:<region>:<account>:image/<id>`. */
    image: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'image', id, place),
    /** Returns `acs:ecs:<region>:<account>:instance/<id>`. */
    instance: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'instance', id, place),
    /** Returns `acs:ecs:<region>:<account>:keypair/<id>`. */
    keyPair: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'keypair', id, place),
    /** Returns `acs:ecs:<region>:<account>:securitygroup/<id>`. */
    securityGroup: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'securitygroup', id, place),
    /** Returns `acs:ecs:<region>:<account>:snapshot/<id>`. */
    snapshot: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'snapshot', id, place),
    /** Returns `acs:ecs:<region>:<account>:vswitch/<id>`. */
    vSwitch: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'vswitch', id, place),
    /** Returns `acs:ecs:<region>:<account>:volume/<id>`. */
    volume: (id: string, place?: ArnPlace): ResourceArn => resourceArn('ecs', 'volume', id, place),
  },
  vpc: {
    /** Returns `acs:vpc:<region>:<account>:vswitch/<id>`. */
    vSwitch: (id: string, place?: ArnPlace): ResourceArn => resourceArn('vpc', 'vswitch', id, place),
    /** Returns `acs:vpc:<region>:<account>:vpc/<id>`. */
    vpc: (id: string, place?: ArnPlace): ResourceArn => resourceArn('vpc', 'vpc', id, place),
  },
};

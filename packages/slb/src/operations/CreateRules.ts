// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRules`. */
export interface CreateRulesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer that the listener with the rules or domains belongs to, `lb-…`. Example:
   * `lb-bp1ca0zt07t934w6j3n24`.
   */
  LoadBalancerId: string;
  /** The frontend port of the HTTP or HTTPS listener; only HTTPS listeners have domain extensions. Example: `443`. */
  ListenerPort: number;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
  /**
   * The new rules, as a JSON list of objects with `RuleName`, `VServerGroupId` and at least one of `Domain` and
   * `Url`. A path begins with `/` and is not just that; a pair of domain and path must not exist on the listener
   * yet. Example: `[{"RuleName":"Rule2","Domain":"test.com","VServerGroupId":"rsp-bp114niige2f43"}]`.
   */
  RuleList: string;
}

/** The answer of `CreateRules`. */
export interface CreateRulesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Holds the rules that have been created. */
  Rules?: CreateRulesResponseRules;
}

/** `Rules` in an answer of `CreateRules`. */
export interface CreateRulesResponseRules {
  /** One new rule. */
  Rule?: CreateRulesResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `CreateRules`. */
export interface CreateRulesResponseRulesRule {
  /** The name of the forwarding rule, unique within its listener. Example: `Rule2`. */
  RuleName?: string;
  /** The id of the rule, `rule-…`, for {@link SetRule} and {@link DeleteRules}. Example: `rule-bp12jzy0tpdep`. */
  RuleId?: string;
}

/**
 * Adds forwarding rules, which send single domains or paths of an HTTP or HTTPS listener to a vServer group.
 *
 * At most 10 rules go into one call. A rule starts with the settings of its listener; {@link SetRule} gives it
 * health checks and sticky sessions of its own. Requests that no rule fits go where the listener forwards to.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateRules`.
 * - Errors: `InvalidParameterValue.RegionNotSupport`, `OperationFailed.ListenerStatusNotSupport`,
 * `OperationFailed.ActionNotSupport`, `InvalidParameter`, `TooManyListeners`, `DomainExist`, and 1 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules
 */
export const CreateRules: Operation<CreateRulesRequest, CreateRulesResponse> = {
  name: 'CreateRules',
  ram: 'slb',
  regionId: true,
};

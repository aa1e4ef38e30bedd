// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLoadBalancer`. */
export interface DeleteLoadBalancerRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1h66tp5uat878nn9592`. */
  LoadBalancerId: string;
}

/** The answer of `DeleteLoadBalancer`. */
export interface DeleteLoadBalancerResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Deletes a pay-as-you-go load balancer with its listeners and tags; its address is lost.
 *
 * Fails with `OperationDenied.DeleteProtectionIsOn` while deletion protection is on: turn it off with {@link
 * SetLoadBalancerDeleteProtection} first. The backend servers themselves stay as they are. The waiter
 * LoadBalancerDeleted waits for the end.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteLoadBalancer`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `OperationDenied.DeleteProtectionIsOn`, `InvalidChargeType`, `Operation.NotAllowed`,
 * `NoPermission.AliyunServiceRoleForSlbEipAccess`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer
 */
export const DeleteLoadBalancer: Operation<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse> = {
  name: 'DeleteLoadBalancer',
  ram: 'slb',
  regionId: true,
};

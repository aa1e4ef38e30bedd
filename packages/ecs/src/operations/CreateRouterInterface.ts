// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRouterInterface`. */
export interface CreateRouterInterfaceRequest {
  AccessPointId?: string | undefined;
  AutoPay?: boolean | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  HealthCheckSourceIp?: string | undefined;
  HealthCheckTargetIp?: string | undefined;
  InstanceChargeType?: string | undefined;
  Name?: string | undefined;
  OppositeAccessPointId?: string | undefined;
  OppositeInterfaceId?: string | undefined;
  OppositeInterfaceOwnerId?: string | undefined;
  OppositeRegionId: string;
  OppositeRouterId?: string | undefined;
  OppositeRouterType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  Period?: number | undefined;
  PricingCycle?: string | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Role: string;
  RouterId: string;
  RouterType: string;
  Spec: string;
  UserCidr?: string | undefined;
}

/** The answer of `CreateRouterInterface`. */
export interface CreateRouterInterfaceResponse {
  OrderId?: number;
  RequestId: string;
  RouterInterfaceId?: string;
}

/**
 * Calls `CreateRouterInterface`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouterInterface
 */
export const CreateRouterInterface: Operation<CreateRouterInterfaceRequest, CreateRouterInterfaceResponse> = {
  name: 'CreateRouterInterface',
  regionId: true,
  clientToken: true,
};

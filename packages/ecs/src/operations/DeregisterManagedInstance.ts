// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `mi-hz01axdfasubnf`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceResponse {
  Instance?: DeregisterManagedInstanceResponseInstance;
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`. */
  RequestId: string;
}

/** `Instance` in an answer of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceResponseInstance {
  /** Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494AA68`. */
  ActivationId?: string;
  /** Example: `2.2.0.102`. */
  AgentVersion?: string;
  /** Example: `test-Hostname`. */
  Hostname?: string;
  /** Example: `mi-hz01axdfasubnf`. */
  InstanceId?: string;
  /** Example: `test-InstanceName-001`. */
  InstanceName?: string;
  /** Example: `47.8.4.132`. */
  InternetIp?: string;
  /** Example: `10.0.126.81`. */
  IntranetIp?: string;
  /** Example: `2`. */
  InvocationCount?: number;
  /** Example: `2021-01-20T09:00:40Z`. */
  LastInvokedTime?: string;
  /** Example: `e03231b37ab14e53b5795ad625fcaa58`. */
  MachineId?: string;
  /** Example: `linux`. */
  OsType?: string;
  /** Example: `Linux_#38~18.04.1-Ubuntu SMP Wed Jan 6 18:26:30 UTC 2021_x86_64`. */
  OsVersion?: string;
  /** Example: `2021-01-20T08:57:56Z`. */
  RegistrationTime?: string;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
}

/**
 * Calls `DeregisterManagedInstance`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeregisterManagedInstance
 */
export const DeregisterManagedInstance: Operation<DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse> = {
  name: 'DeregisterManagedInstance',
  regionId: true,
  clientToken: true,
};

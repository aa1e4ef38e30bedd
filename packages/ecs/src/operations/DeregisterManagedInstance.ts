// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The managed instance, `mi-…`. Example: `mi-hz01axdfasubnf`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceResponse {
  /** What was known about the server before it was removed. */
  Instance?: DeregisterManagedInstanceResponseInstance;
  /** Identifies this call; the vendor's support asks for it. Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`. */
  RequestId: string;
}

/** `Instance` in an answer of `DeregisterManagedInstance`. */
export interface DeregisterManagedInstanceResponseInstance {
  /** The activation code that the server registered with. Example: `4ECEEE12-56F1-4FBC-9AB1-890F7494AA68`. */
  ActivationId?: string;
  /** The version of the Cloud Assistant Agent on the server. Example: `2.2.0.102`. */
  AgentVersion?: string;
  /** The name of the server within its operating system. Example: `test-Hostname`. */
  Hostname?: string;
  /** The managed instance, `mi-…`. Example: `mi-hz01axdfasubnf`. */
  InstanceId?: string;
  /**
   * The name that the server got when it registered, or from {@link ModifyManagedInstance}. Example:
   * `test-InstanceName-001`.
   */
  InstanceName?: string;
  /** The public IPv4 address that the server shows. Example: `47.8.4.132`. */
  InternetIp?: string;
  /** The private IPv4 address of the server. Example: `10.0.126.81`. */
  IntranetIp?: string;
  /** How many Cloud Assistant tasks the server has run. Example: `2`. */
  InvocationCount?: number;
  /** When the server last ran a Cloud Assistant task, in UTC. Example: `2021-01-20T09:00:40Z`. */
  LastInvokedTime?: string;
  /**
   * The id of the machine: given at registration, or derived from the hardware. Example:
   * `e03231b37ab14e53b5795ad625fcaa58`.
   */
  MachineId?: string;
  /** The kind of operating system on the server. Example: `linux`. */
  OsType?: string;
  /**
   * The version of the operating system, with kernel and architecture. Example: `Linux_#38~18.04.1-Ubuntu SMP Wed
   * Jan 6 18:26:30 UTC 2021_x86_64`.
   */
  OsVersion?: string;
  /** When the server registered, in UTC. Example: `2021-01-20T08:57:56Z`. */
  RegistrationTime?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
}

/**
 * Removes a server outside ECS from Cloud Assistant; commands and files no longer reach it.
 *
 * The server itself and the agent on it are left alone. To come back it must register again, with a code from
 * {@link CreateActivation}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:DeregisterManagedInstance`.
 * - Errors: `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeregisterManagedInstance
 */
export const DeregisterManagedInstance: Operation<DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse> = {
  name: 'DeregisterManagedInstance',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

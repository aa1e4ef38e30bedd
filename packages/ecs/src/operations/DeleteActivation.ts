// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteActivation`. */
export interface DeleteActivationRequest {
  /**
   * The activation code to delete, from {@link DescribeActivations}. Example:
   * `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`.
   */
  ActivationId: string;
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

/** The answer of `DeleteActivation`. */
export interface DeleteActivationResponse {
  /** The activation code that was deleted. */
  Activation?: DeleteActivationResponseActivation;
  /** Identifies this call; the vendor's support asks for it. Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`. */
  RequestId: string;
}

/** `Activation` in an answer of `DeleteActivation`. */
export interface DeleteActivationResponseActivation {
  /** The activation code by its id, without the secret part. Example: `4ECEEE12-56F1-4FBC-9AB1-890F12347DD5`. */
  ActivationId?: string;
  /** When the code was made, in UTC. Example: `2021-01-20T06:00:00Z`. */
  CreationTime?: string;
  /** How many servers that used the code have been removed again. Example: `0`. */
  DeregisteredCount?: number;
  /** What the activation code is for. Example: `This is description.`. */
  Description?: string;
  /** How many servers may register with the code. Example: `1`. */
  InstanceCount?: number;
  /** What the names of servers registered with the code start with. Example: `test-InstanceName`. */
  InstanceName?: string;
  /** From where servers may register with the code. Example: `0.0.0.0/0`. */
  IpAddressRange?: string;
  /** How many servers have registered with the code. Example: `0`. */
  RegisteredCount?: number;
  /** For how many hours the code is valid, from its creation. Example: `4`. */
  TimeToLiveInHours?: number;
}

/**
 * Deletes an activation code that no server has registered with.
 *
 * For a code that has been used, {@link DisableActivation} stops further registrations.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteActivation`.
 * - Errors: `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteActivation
 */
export const DeleteActivation: Operation<DeleteActivationRequest, DeleteActivationResponse> = {
  name: 'DeleteActivation',
  ram: 'ecs',
  regionId: true,
};

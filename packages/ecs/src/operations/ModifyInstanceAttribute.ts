// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequest {
  /** How the vCPUs are made up of CPU cores and threads. */
  CpuOptions?: ModifyInstanceAttributeRequestCpuOptions | undefined;
  /**
   * How a burstable instance is to deal with its CPU credits.
   * - `Standard`: Stops at the baseline once they are spent.
   * - `Unlimited`: Borrows more, which may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /**
   * Whether calls to release the instance are refused from now on; for pay-as-you-go instances. Does not keep the
   * system from releasing it. Example: `false`.
   */
  DeletionProtection?: boolean | undefined;
  /**
   * A note about the instance, 2 to 256 characters, not starting with `http://` or `https://`. Example:
   * `testInstanceDescription`.
   */
  Description?: string | undefined;
  /**
   * Whether the instance sends frames of up to 8500 bytes (MTU) instead of 1500; VPC and certain types only.
   * Example: `false`.
   */
  EnableJumboFrame?: boolean | undefined;
  /** Whether traffic between instances of the VPC is encrypted; by invitation only. Example: `true`. */
  EnableNetworkEncryption?: boolean | undefined;
  /**
   * The host name from the next restart on. Windows: 2 to 15 letters, digits and hyphens, not digits alone. Other
   * systems allow longer names, with dots between the parts. Example: `testHostName`.
   */
  HostName?: string | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /** A name, 2 to 128 characters; starts with a letter. Need not be unique. Example: `testInstanceName`. */
  InstanceName?: string | undefined;
  /**
   * How many queues the primary network interface has; -1 means the default of the type. The instance must be
   * `Stopped`; {@link DescribeInstanceTypes} tells the limits. Range: at least -1. Example: `8`.
   */
  NetworkInterfaceQueueNumber?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The new password of the administrator, 8 to 30 characters out of three of four kinds: capitals, small letters,
   * digits, punctuation. On Windows it must not start with a slash. In force after the next restart. Example:
   * `Test123456&$`.
   */
  Password?: string | undefined;
  /** Which names within the VPC lead to the instance, and which host name it has. */
  PrivateDnsNameOptions?: ModifyInstanceAttributeRequestPrivateDnsNameOptions | undefined;
  /** Whether the instance goes to the recycle bin when released; by invitation only. Example: `true`. */
  Recyclable?: boolean | undefined;
  /** Ways to connect to the instance; by invitation only. */
  RemoteConnectionOptions?: ModifyInstanceAttributeRequestRemoteConnectionOptions | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * All security groups that the instance is to be a member of; it leaves those that are not in the list. All of
   * one type and of the VPC of the instance. Items: at most 51.
   */
  SecurityGroupIds?: readonly string[] | undefined;
  /**
   * The new user data, in Base64, at most 32 KB before encoding. The system sees it after a restart, but does not
   * run it. No place for secrets in plain text. Example: `ZWNobyBoZWxsbyBlY3Mh`.
   */
  UserData?: string | undefined;
}

/** `CpuOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestCpuOptions {
  /** How many CPU cores the vCPUs are made of; only the default of the type is possible. Example: `2`. */
  Core?: number | undefined;
  /**
   * How many threads each CPU core runs; times the number of cores, this gives the vCPUs. 1 means no
   * hyper-threading. Example: `2`.
   */
  ThreadsPerCore?: number | undefined;
  /**
   * How the hyper-threads of a core are to be numbered; certain types only, and only while `Stopped`.
   * - `ContinuousCoreToHTMapping`: Both threads of a core next to each other.
   * - `DiscreteCoreToHTMapping`: Both threads of a core apart.
   *
   * Example: `DiscreteCoreToHTMapping`.
   */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {}) | undefined;
  /** Whether virtual machines can run inside the instance; by invitation only. Example: `enabled`. */
  NestedVirtualization?: string | undefined;
}

/** `PrivateDnsNameOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestPrivateDnsNameOptions {
  /** Whether the name made of the instance id resolves to the IPv6 address. Default: `false`. Example: `false`. */
  EnableInstanceIdDnsAAAARecord?: boolean | undefined;
  /** Whether the name made of the instance id resolves to the IPv4 address. Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean | undefined;
  /**
   * Whether the name made of the private address resolves to that IPv4 address. Default: `false`. Example:
   * `false`.
   */
  EnableIpDnsARecord?: boolean | undefined;
  /**
   * Whether a reverse lookup of the private IPv4 address gives the name made of it. Default: `false`. Example:
   * `false`.
   */
  EnableIpDnsPtrRecord?: boolean | undefined;
  /**
   * What the host name of the instance is made of.
   * - `Custom`: The `HostName` given, or one that the system picks.
   * - `IpBased`: The private address.
   * - `InstanceIdBased`: The id of the instance.
   *
   * Default: `Custom`. Example: `Custom`.
   */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {}) | undefined;
}

/** `RemoteConnectionOptions` in a request of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeRequestRemoteConnectionOptions {
  /** The password for such a connection; by invitation only. Example: `hide`. */
  Password?: string | undefined;
  /** The kind of such a connection; by invitation only. Example: `hide`. */
  Type?: string | undefined;
}

/** The answer of `ModifyInstanceAttribute`. */
export interface ModifyInstanceAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes name, password, host name, security groups, user data and other settings of an instance.
 *
 * What is left out stays as it is. Password and host name come into force with {@link RebootInstance}, not with a
 * restart from inside the system, and cannot be set while the instance is `Starting`. Queue number and CPU
 * topology need the instance `Stopped`. Not possible while it is locked for security.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidUserData.SizeExceeded`,
 * `SecurityGroupInstanceLimitExceed`, `InvalidUserData.Forbidden`, `OperationDenied`, and 22 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute
 */
export const ModifyInstanceAttribute: Operation<ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse> = {
  name: 'ModifyInstanceAttribute',
  ram: 'ecs',
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequest {
  /** When the agent updates itself. */
  AgentUpgradeConfig?: ModifyCloudAssistantSettingsRequestAgentUpgradeConfig | string | undefined;
  /** Delivery of logs to a bucket of Object Storage Service (OSS). */
  OssDeliveryConfig?: ModifyCloudAssistantSettingsRequestOssDeliveryConfig | string | undefined;
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
  /** How much of the instance the agent may use, and what it leaves there. */
  ResourceUsageConfig?: ModifyCloudAssistantSettingsRequestResourceUsageConfig | string | undefined;
  /** Whether terminal sessions are allowed. */
  SessionManagerConfig?: ModifyCloudAssistantSettingsRequestSessionManagerConfig | string | undefined;
  /**
   * Which kind of setting the call changes.
   * - `SessionManagerDelivery`: Where the logs of sessions go, from `OssDeliveryConfig` and `SlsDeliveryConfig`.
   * - `InvocationDelivery`: Where the logs of command executions go, from `OssDeliveryConfig` and
   * `SlsDeliveryConfig`.
   * - `AgentUpgradeConfig`: When the agent updates itself.
   * - `SessionManagerConfig`: Whether sessions are allowed.
   *
   * Example: `SessionManagerDelivery`.
   */
  SettingType:
    | 'SessionManagerDelivery'
    | 'InvocationDelivery'
    | 'AgentUpgradeConfig'
    | 'SessionManagerConfig'
    | (string & {});
  /** Delivery of logs to Simple Log Service (SLS). */
  SlsDeliveryConfig?: ModifyCloudAssistantSettingsRequestSlsDeliveryConfig | string | undefined;
}

/** `AgentUpgradeConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestAgentUpgradeConfig {
  /**
   * The times of day at which the agent may update, as `HH:mm-HH:mm` in `TimeZone`, at least an hour apart. Items:
   * at most 6.
   */
  AllowedUpgradeWindow?: readonly string[] | undefined;
  /**
   * Whether the agent looks for an update, and installs it, as soon as it starts. Default: `true`. Example:
   * `true`.
   */
  BootstrapUpgrade?: boolean | undefined;
  /** Whether the agent leaves updates alone altogether. Default: `false`. Example: `false`. */
  DisableUpgrade?: boolean | undefined;
  /**
   * Whether these settings count. If not, the agent tries to update every 30 minutes. Default: `false`. Example:
   * `true`.
   */
  Enabled?: boolean | undefined;
  /**
   * The time zone of the update times: a name such as `Asia/Shanghai`, or an offset such as `GMT+8:00`, without
   * leading zero. Default: `UTC`. Example: `Asia/Shanghai`.
   */
  TimeZone?: string | undefined;
}

/** `OssDeliveryConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestOssDeliveryConfig {
  /** The OSS bucket that gets the logs. Example: `example-bucket`. */
  BucketName?: string | undefined;
  /** Whether logs are delivered to OSS. Default: `false`. Example: `false`. */
  Enabled?: boolean | undefined;
  /** The cipher for the log files in OSS. Example: `AES256`. */
  EncryptionAlgorithm?: 'AES256' | 'SM4' | (string & {}) | undefined;
  /** The KMS key for the log files, where `EncryptionType` is `KMS`. Example: `a80744f67a70e`. */
  EncryptionKeyId?: string | undefined;
  /**
   * How the log files are encrypted in OSS.
   * - `Inherit`: As the bucket says.
   * - `OssManaged`: With keys that OSS manages.
   * - `KMS`: With the KMS key `EncryptionKeyId`.
   *
   * Example: `Inherit`.
   */
  EncryptionType?: 'Inherit' | 'OssManaged' | 'KMS' | (string & {}) | undefined;
  /**
   * The directory in the bucket, at most 254 characters, without `/` or `\` at its start. An empty string clears
   * it. Example: `sessionmanager/audit`.
   */
  Prefix?: string | undefined;
}

/** `ResourceUsageConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestResourceUsageConfig {
  /** How much CPU the main process of the agent may use, in percent. Default: `20`. Example: `20`. */
  CpuLimit?: number | undefined;
  /**
   * Whether the file of a script stays on the instance after the command has run. Default: `false`. Example:
   * `false`.
   */
  KeepScriptFile?: boolean | undefined;
  /** How many log files of the agent are kept. Default: `30`. Example: `30`. */
  LogFileCountLimit?: number | undefined;
  /**
   * How large one log file of the agent may grow, with unit (`B`, `KB` or `MB`). Default: `100MB`. Example:
   * `10MB`.
   */
  LogSizeLimit?: string | undefined;
  /**
   * How much memory the main process of the agent may use, with unit (`B`, `KB` or `MB`). Default: `50MB`.
   * Example: `50MB`.
   */
  MemoryLimit?: string | undefined;
  /**
   * How often in a row the agent may exceed its CPU or memory limit before it stops itself. Default: `3`. Example:
   * `3`.
   */
  OverloadLimit?: number | undefined;
}

/** `SessionManagerConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestSessionManagerConfig {
  /** Whether {@link StartTerminalSession} works, in all regions of the account. Example: `true`. */
  SessionManagerEnabled?: boolean | undefined;
}

/** `SlsDeliveryConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestSlsDeliveryConfig {
  /** Whether logs are delivered to SLS. Default: `false`. Example: `false`. */
  Enabled?: boolean | undefined;
  /** The SLS Logstore that gets the logs. Example: `example-logstore`. */
  LogstoreName?: string | undefined;
  /** The SLS project that the Logstore is in. Example: `example-project`. */
  ProjectName?: string | undefined;
}

/** The answer of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Sets how Cloud Assistant delivers its logs, updates its agent or allows sessions in a region.
 *
 * One call changes the one kind of setting that `SettingType` names, from the object that goes with it; the
 * sessions switch holds for all regions at once. Settings of the agent need version 2.2.4.1065 (Linux) or
 * 2.1.4.1065 (Windows).
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyCloudAssistantSettings`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCloudAssistantSettings
 */
export const ModifyCloudAssistantSettings: Operation<ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse> = {
  name: 'ModifyCloudAssistantSettings',
  ram: 'ecs',
  regionId: true,
  parameters: {
    AgentUpgradeConfig: { style: 'json' },
    OssDeliveryConfig: { style: 'json' },
    ResourceUsageConfig: { style: 'json' },
    SessionManagerConfig: { style: 'json' },
    SlsDeliveryConfig: { style: 'json' },
  },
};

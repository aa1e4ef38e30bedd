// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsRequest {
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
  /**
   * Which settings to return, as {@link ModifyCloudAssistantSettings} names them, for example
   * `AgentUpgradeConfig`. Items: at most 100.
   */
  SettingType: readonly string[];
}

/** The answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponse {
  /** When the agent updates itself. */
  AgentUpgradeConfig?: DescribeCloudAssistantSettingsResponseAgentUpgradeConfig;
  /** Where logs go in Object Storage Service (OSS). */
  OssDeliveryConfigs?: DescribeCloudAssistantSettingsResponseOssDeliveryConfigs;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** How much of the instance the agent may use, and what it leaves there. */
  ResourceUsageConfig?: DescribeCloudAssistantSettingsResponseResourceUsageConfig;
  /** Whether terminal sessions are allowed. */
  SessionManagerConfig?: DescribeCloudAssistantSettingsResponseSessionManagerConfig;
  /** Where logs go in Simple Log Service (SLS). */
  SlsDeliveryConfigs?: DescribeCloudAssistantSettingsResponseSlsDeliveryConfigs;
}

/** `AgentUpgradeConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseAgentUpgradeConfig {
  /** The times of day at which the agent may update. */
  AllowedUpgradeWindows?: DescribeCloudAssistantSettingsResponseAgentUpgradeConfigAllowedUpgradeWindows;
  /** Whether the agent looks for an update, and installs it, as soon as it starts. Example: `true`. */
  BootstrapUpgrade?: boolean;
  /** Whether the agent leaves updates alone altogether. Example: `true`. */
  DisableUpgrade?: boolean;
  /** Whether these settings count. If not, the agent tries to update every 30 minutes. Example: `true`. */
  Enabled?: boolean;
  /**
   * The time zone of the update times: a name such as `Asia/Shanghai`, or an offset such as `GMT+8:00`, without
   * leading zero. Example: `Asia/Shanghai`.
   */
  TimeZone?: string;
}

/** `AgentUpgradeConfig.AllowedUpgradeWindows` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseAgentUpgradeConfigAllowedUpgradeWindows {
  /** The times of day at which the agent may update, as `HH:mm-HH:mm` in `TimeZone`, at least an hour apart. */
  AllowedUpgradeWindow?: string[];
}

/** `OssDeliveryConfigs` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseOssDeliveryConfigs {
  /** Delivery of one kind of log to OSS each. */
  OssDeliveryConfig?: DescribeCloudAssistantSettingsResponseOssDeliveryConfigsOssDeliveryConfig[];
}

/** `OssDeliveryConfigs.OssDeliveryConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseOssDeliveryConfigsOssDeliveryConfig {
  /** The OSS bucket that gets the logs. Example: `example-bucket`. */
  BucketName?: string;
  /**
   * Which logs are delivered.
   * - `SessionManager`: Those of terminal sessions.
   * - `Invocation`: Those of command executions.
   *
   * Example: `SessionManager`.
   */
  DeliveryType?: 'SessionManager' | 'Invocation' | (string & {});
  /** Whether logs are delivered to OSS. Example: `false`. */
  Enabled?: boolean;
  /** The cipher for the log files in OSS. Example: `AES256`. */
  EncryptionAlgorithm?: 'AES256' | 'SM4' | (string & {});
  /** The KMS key for the log files, where `EncryptionType` is `KMS`. Example: `a80744f67a70e`. */
  EncryptionKeyId?: string;
  /**
   * How the log files are encrypted in OSS.
   * - `Inherit`: As the bucket says.
   * - `OssManaged`: With keys that OSS manages.
   * - `KMS`: With the KMS key `EncryptionKeyId`.
   *
   * Example: `Inherit`.
   */
  EncryptionType?: 'Inherit' | 'OssManaged' | 'KMS' | (string & {});
  /**
   * The directory in the bucket, at most 254 characters, without `/` or `\` at its start. An empty string clears
   * it. Example: `sessionmanager/audit`.
   */
  Prefix?: string;
}

/** `ResourceUsageConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseResourceUsageConfig {
  /** How much CPU the main process of the agent may use, in percent. Example: `20`. */
  CpuLimit?: number;
  /** Whether the file of a script stays on the instance after the command has run. Example: `false`. */
  KeepScriptFile?: boolean;
  /** How many log files of the agent are kept. Example: `30`. */
  LogFileCountLimit?: number;
  /** How large one log file of the agent may grow, with unit (`B`, `KB` or `MB`). Example: `100MB`. */
  LogSizeLimit?: string;
  /** How much memory the main process of the agent may use, with unit (`B`, `KB` or `MB`). Example: `35MB`. */
  MemoryLimit?: string;
  /** How often in a row the agent may exceed its CPU or memory limit before it stops itself. Example: `3`. */
  OverloadLimit?: number;
}

/** `SessionManagerConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSessionManagerConfig {
  /** Whether {@link StartTerminalSession} works, in all regions of the account. Example: `true`. */
  SessionManagerEnabled?: boolean;
}

/** `SlsDeliveryConfigs` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSlsDeliveryConfigs {
  /** Delivery of one kind of log to SLS each. */
  SlsDeliveryConfig?: DescribeCloudAssistantSettingsResponseSlsDeliveryConfigsSlsDeliveryConfig[];
}

/** `SlsDeliveryConfigs.SlsDeliveryConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSlsDeliveryConfigsSlsDeliveryConfig {
  /**
   * Which logs are delivered.
   * - `SessionManager`: Those of terminal sessions.
   * - `Invocation`: Those of command executions.
   *
   * Example: `SessionManager`.
   */
  DeliveryType?: 'SessionManager' | 'Invocation' | (string & {});
  /** Whether logs are delivered to SLS. Example: `false`. */
  Enabled?: boolean;
  /** The SLS Logstore that gets the logs. Example: `example-logstore`. */
  LogstoreName?: string;
  /** The SLS project that the Logstore is in. Example: `example-project`. */
  ProjectName?: string;
}

/**
 * Returns how Cloud Assistant is set up in a region: delivery of logs, updates of the agent, sessions.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeCloudAssistantSettings`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantSettings
 */
export const DescribeCloudAssistantSettings: Operation<DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse> = {
  name: 'DescribeCloudAssistantSettings',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

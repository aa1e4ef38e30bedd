// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 100. */
  SettingType: readonly string[];
}

/** The answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponse {
  AgentUpgradeConfig?: DescribeCloudAssistantSettingsResponseAgentUpgradeConfig;
  OssDeliveryConfigs?: DescribeCloudAssistantSettingsResponseOssDeliveryConfigs;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  ResourceUsageConfig?: DescribeCloudAssistantSettingsResponseResourceUsageConfig;
  SessionManagerConfig?: DescribeCloudAssistantSettingsResponseSessionManagerConfig;
  SlsDeliveryConfigs?: DescribeCloudAssistantSettingsResponseSlsDeliveryConfigs;
}

/** `AgentUpgradeConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseAgentUpgradeConfig {
  AllowedUpgradeWindows?: DescribeCloudAssistantSettingsResponseAgentUpgradeConfigAllowedUpgradeWindows;
  /** Example: `true`. */
  BootstrapUpgrade?: boolean;
  /** Example: `true`. */
  DisableUpgrade?: boolean;
  /** Example: `true`. */
  Enabled?: boolean;
  /** Example: `Asia/Shanghai`. */
  TimeZone?: string;
}

/** `AgentUpgradeConfig.AllowedUpgradeWindows` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseAgentUpgradeConfigAllowedUpgradeWindows {
  AllowedUpgradeWindow?: string[];
}

/** `OssDeliveryConfigs` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseOssDeliveryConfigs {
  OssDeliveryConfig?: DescribeCloudAssistantSettingsResponseOssDeliveryConfigsOssDeliveryConfig[];
}

/** `OssDeliveryConfigs.OssDeliveryConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseOssDeliveryConfigsOssDeliveryConfig {
  /** Example: `example-bucket`. */
  BucketName?: string;
  /** Example: `SessionManager`. */
  DeliveryType?: 'SessionManager' | 'Invocation' | (string & {});
  /** Example: `false`. */
  Enabled?: boolean;
  /** Example: `AES256`. */
  EncryptionAlgorithm?: 'AES256' | 'SM4' | (string & {});
  /** Example: `a80744f67a70e`. */
  EncryptionKeyId?: string;
  /** Example: `Inherit`. */
  EncryptionType?: 'Inherit' | 'OssManaged' | 'KMS' | (string & {});
  /** Example: `sessionmanager/audit`. */
  Prefix?: string;
}

/** `ResourceUsageConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseResourceUsageConfig {
  /** Example: `20`. */
  CpuLimit?: number;
  /** Example: `false`. */
  KeepScriptFile?: boolean;
  /** Example: `30`. */
  LogFileCountLimit?: number;
  /** Example: `100MB`. */
  LogSizeLimit?: string;
  /** Example: `35MB`. */
  MemoryLimit?: string;
  /** Example: `3`. */
  OverloadLimit?: number;
}

/** `SessionManagerConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSessionManagerConfig {
  /** Example: `true`. */
  SessionManagerEnabled?: boolean;
}

/** `SlsDeliveryConfigs` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSlsDeliveryConfigs {
  SlsDeliveryConfig?: DescribeCloudAssistantSettingsResponseSlsDeliveryConfigsSlsDeliveryConfig[];
}

/** `SlsDeliveryConfigs.SlsDeliveryConfig` in an answer of `DescribeCloudAssistantSettings`. */
export interface DescribeCloudAssistantSettingsResponseSlsDeliveryConfigsSlsDeliveryConfig {
  /** Example: `SessionManager`. */
  DeliveryType?: 'SessionManager' | 'Invocation' | (string & {});
  /** Example: `false`. */
  Enabled?: boolean;
  /** Example: `example-logstore`. */
  LogstoreName?: string;
  /** Example: `example-project`. */
  ProjectName?: string;
}

/**
 * Calls `DescribeCloudAssistantSettings`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantSettings
 */
export const DescribeCloudAssistantSettings: Operation<DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse> = {
  name: 'DescribeCloudAssistantSettings',
  readOnly: true,
  regionId: true,
};

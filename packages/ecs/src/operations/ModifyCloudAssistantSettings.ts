// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequest {
  AgentUpgradeConfig?: ModifyCloudAssistantSettingsRequestAgentUpgradeConfig | string | undefined;
  OssDeliveryConfig?: ModifyCloudAssistantSettingsRequestOssDeliveryConfig | string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  ResourceUsageConfig?: ModifyCloudAssistantSettingsRequestResourceUsageConfig | string | undefined;
  SessionManagerConfig?: ModifyCloudAssistantSettingsRequestSessionManagerConfig | string | undefined;
  /** Example: `SessionManagerDelivery`. */
  SettingType:
    | 'SessionManagerDelivery'
    | 'InvocationDelivery'
    | 'AgentUpgradeConfig'
    | 'SessionManagerConfig'
    | (string & {});
  SlsDeliveryConfig?: ModifyCloudAssistantSettingsRequestSlsDeliveryConfig | string | undefined;
}

/** `AgentUpgradeConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestAgentUpgradeConfig {
  /** Items: at most 6. */
  AllowedUpgradeWindow?: readonly string[] | undefined;
  /** Default: `true`. Example: `true`. */
  BootstrapUpgrade?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  DisableUpgrade?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  Enabled?: boolean | undefined;
  /** Default: `UTC`. Example: `Asia/Shanghai`. */
  TimeZone?: string | undefined;
}

/** `OssDeliveryConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestOssDeliveryConfig {
  /** Example: `example-bucket`. */
  BucketName?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Enabled?: boolean | undefined;
  /** Example: `AES256`. */
  EncryptionAlgorithm?: 'AES256' | 'SM4' | (string & {}) | undefined;
  /** Example: `a80744f67a70e`. */
  EncryptionKeyId?: string | undefined;
  /** Example: `Inherit`. */
  EncryptionType?: 'Inherit' | 'OssManaged' | 'KMS' | (string & {}) | undefined;
  /** Example: `sessionmanager/audit`. */
  Prefix?: string | undefined;
}

/** `ResourceUsageConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestResourceUsageConfig {
  /** Default: `20`. Example: `20`. */
  CpuLimit?: number | undefined;
  /** Default: `false`. Example: `false`. */
  KeepScriptFile?: boolean | undefined;
  /** Default: `30`. Example: `30`. */
  LogFileCountLimit?: number | undefined;
  /** Default: `100MB`. Example: `10MB`. */
  LogSizeLimit?: string | undefined;
  /** Default: `50MB`. Example: `50MB`. */
  MemoryLimit?: string | undefined;
  /** Default: `3`. Example: `3`. */
  OverloadLimit?: number | undefined;
}

/** `SessionManagerConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestSessionManagerConfig {
  /** Example: `true`. */
  SessionManagerEnabled?: boolean | undefined;
}

/** `SlsDeliveryConfig` in a request of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsRequestSlsDeliveryConfig {
  /** Default: `false`. Example: `false`. */
  Enabled?: boolean | undefined;
  /** Example: `example-logstore`. */
  LogstoreName?: string | undefined;
  /** Example: `example-project`. */
  ProjectName?: string | undefined;
}

/** The answer of `ModifyCloudAssistantSettings`. */
export interface ModifyCloudAssistantSettingsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyCloudAssistantSettings`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCloudAssistantSettings
 */
export const ModifyCloudAssistantSettings: Operation<ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse> = {
  name: 'ModifyCloudAssistantSettings',
  regionId: true,
  parameters: {
    AgentUpgradeConfig: { style: 'json' },
    OssDeliveryConfig: { style: 'json' },
    ResourceUsageConfig: { style: 'json' },
    SessionManagerConfig: { style: 'json' },
    SlsDeliveryConfig: { style: 'json' },
  },
};

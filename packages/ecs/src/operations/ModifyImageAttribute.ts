// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequest {
  /** Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {}) | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  Features?: ModifyImageAttributeRequestFeatures | undefined;
  /** Default: `null`. Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `m-bp18ygjuqnwhechcokj2`. */
  ImageId: string;
  /** Example: `testImageName`. */
  ImageName?: string | undefined;
  /** Example: `BYOL`. */
  LicenseType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Deprecated`. */
  Status?: 'Deprecated' | 'Available' | (string & {}) | undefined;
}

/** `Features` in a request of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequestFeatures {
  /** Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /** Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** The answer of `ModifyImageAttribute`. */
export interface ModifyImageAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyImageAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute
 */
export const ModifyImageAttribute: Operation<ModifyImageAttributeRequest, ModifyImageAttributeResponse> = {
  name: 'ModifyImageAttribute',
  regionId: true,
};

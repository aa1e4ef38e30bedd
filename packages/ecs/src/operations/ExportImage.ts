// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ExportImage`. */
export interface ExportImageRequest {
  DryRun?: boolean | undefined;
  /** Default: `raw`. Example: `raw`. */
  ImageFormat?: 'raw' | 'vhd' | 'qcow2' | 'vmdk' | 'vdi' | (string & {}) | undefined;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId: string;
  /** Example: `testexportImage`. */
  OSSBucket: string;
  /** Example: `EcsExport`. */
  OSSPrefix?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `AliyunECSImageExportDefaultRole`. */
  RoleName?: string | undefined;
}

/** The answer of `ExportImage`. */
export interface ExportImageResponse {
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `C8B26B44-0189-443E-9816-D951F596A466`. */
  RequestId: string;
  /** Example: `tsk-bp67acfmxazb4pqbfmjm`. */
  TaskId?: string;
}

/**
 * Calls `ExportImage`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportImage
 */
export const ExportImage: Operation<ExportImageRequest, ExportImageResponse> = {
  name: 'ExportImage',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ExportImage`. */
export interface ExportImageRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** The format of the written files. Default: `raw`. Example: `raw`. */
  ImageFormat?: 'raw' | 'vhd' | 'qcow2' | 'vmdk' | 'vdi' | (string & {}) | undefined;
  /**
   * The custom image to export. One that goes back to a Marketplace image cannot be exported. Example:
   * `m-bp67acfmxazb4perd2ir`.
   */
  ImageId: string;
  /** The OSS bucket of the files, in the region of the image. Example: `testexportImage`. */
  OSSBucket: string;
  /** What the names of the written files start with, 1 to 30 letters and digits. Example: `EcsExport`. */
  OSSPrefix?: string | undefined;
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
   * The RAM role that ECS takes on to reach the OSS bucket; it must trust `ecs.aliyuncs.com`. For images the
   * vendor prescribes its name. Example: `AliyunECSImageExportDefaultRole`.
   */
  RoleName?: string | undefined;
}

/** The answer of `ExportImage`. */
export interface ExportImageResponse {
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `C8B26B44-0189-443E-9816-D951F596A466`. */
  RequestId: string;
  /** The export, for {@link DescribeTaskAttribute} and {@link CancelTask}. Example: `tsk-bp67acfmxazb4pqbfmjm`. */
  TaskId?: string;
}

/**
 * Writes a custom image as files into an OSS bucket of the same region, in the background.
 *
 * ECS writes with the RAM role `AliyunECSImageExportDefaultRole`, the only name that the docs allow. It must trust
 * `ecs.aliyuncs.com` and be allowed to write to the bucket; without it the call fails with
 * `NoSetRoletoECSServiceAcount`. {@link DescribeTaskAttribute} tells how far the task is, {@link CancelTask} stops
 * it. Only some regions heed `ImageFormat`; the rest write `raw`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ExportImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `IncorrectImageStatus`, `ConcurrentQuotaExceed.ExportImage`, `WeeklyQuotaExceed.ExportImage`,
 * `Forbidden`, `OperationDenied`, `OperationDenied.ImageExporting`, and 20 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportImage
 */
export const ExportImage: Operation<ExportImageRequest, ExportImageResponse> = {
  name: 'ExportImage',
  ram: 'ecs',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ImportImage`. */
export interface ImportImageRequest {
  /** The processor architecture of the system in the files. Default: `x86_64`. Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /**
   * How instances of the image boot; always `UEFI` for `arm64`. A mode that the system does not know keeps them
   * from starting. Default: `BIOS`. Example: `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | (string & {}) | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What is said about the image, in 2 to 256 characters; must not start with `http://` or `https://`. Example:
   * `TestDescription`.
   */
  Description?: string | undefined;
  /**
   * How the finished image is checked for what keeps instances from starting. Left out, it is not checked.
   * - `Standard`: The checks that suit most Linux and Windows versions. {@link DescribeImages} shows their
   * outcome.
   *
   * Example: `Standard`.
   */
  DetectionStrategy?: string | undefined;
  /**
   * The files of the image: the system disk first, then up to 16 data disks. Any further ones are ignored. Items:
   * at most 17.
   */
  DiskDeviceMapping?: readonly ImportImageRequestDiskDeviceMapping[] | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** What instances of the image can do, and how they may be set up. */
  Features?: ImportImageRequestFeatures | undefined;
  /**
   * The name of the image. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `ImageTestName`.
   */
  ImageName?: string | undefined;
  /**
   * Who brings the licence of Windows Server; of no effect for other systems.
   * - `Aliyun`: Alibaba Cloud does. Windows is activated by itself, and its licence is on the bill of each
   * instance.
   * - `BYOL`: You do. Windows has to be activated with a key of your own.
   *
   * Default: `Aliyun`. Example: `BYOL`.
   */
  LicenseType?: 'Aliyun' | 'BYOL' | (string & {}) | undefined;
  /**
   * The kind of operating system in the files. Windows also needs `LicenseType`. Default: `linux`. Example:
   * `linux`.
   */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The distribution of the system in the files. Example: `Aliyun`. */
  Platform?:
    | 'Aliyun'
    | 'Anolis'
    | 'CentOS'
    | 'Ubuntu'
    | 'CoreOS'
    | 'SUSE'
    | 'Debian'
    | 'OpenSUSE'
    | 'FreeBSD'
    | 'RedHat'
    | 'Kylin'
    | 'UOS'
    | 'Fedora'
    | (string & {})
    | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group that the new image is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The RAM role that ECS takes on to reach the OSS bucket; it must trust `ecs.aliyuncs.com`. For images the
   * vendor prescribes its name. Example: `AliyunECSImageImportDefaultRole`.
   */
  RoleName?: string | undefined;
  /**
   * The CloudBox whose own OSS holds the files, as `arn:acs:cloudbox:{region}:{account}:cloudbox/{CloudBox}`. For
   * any other bucket leave it out. Example: `arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-14598123`.
   */
  StorageLocationArn?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly ImportImageRequestTag[] | undefined;
}

/** `DiskDeviceMapping` in a request of `ImportImage`. */
export interface ImportImageRequestDiskDeviceMapping {
  /** On its way out and without need; leave it out. */
  Device?: string | undefined;
  /** The size of the disk in GiB. On its way out; use `DiskImageSize`. Example: `80`. */
  DiskImSize?: number | undefined;
  /** The size of the disk in GiB, at least that of the file. Example: `80`. */
  DiskImageSize?: number | undefined;
  /** The format of the file. Left out, it is found out from the file. Example: `QCOW2`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | 'VMDK' | (string & {}) | undefined;
  /** The OSS bucket of the files, in the region of the image. Example: `ecsimageos`. */
  OSSBucket?: string | undefined;
  /** The key of the file in the bucket. Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string | undefined;
}

/** `Features` in a request of `ImportImage`. */
export interface ImportImageRequestFeatures {
  /** How instances of the image may be told to serve their metadata. Default: `v1`. Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /**
   * Whether the image carries the NVMe driver, which instance types of recent generations need. Example:
   * `supported`.
   */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `Tag` in a request of `ImportImage`. */
export interface ImportImageRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `ImportImage`. */
export interface ImportImageResponse {
  /** The id of the new image, for the waiter {@link ImageAvailable}. Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The import, for {@link DescribeTaskAttribute} and {@link CancelTask}. Example: `t-bp67acfmxazb4pks9unt`. */
  TaskId?: string;
}

/**
 * Makes a custom image of image files that lie in an OSS bucket of the same region.
 *
 * ECS reads with the RAM role `AliyunECSImageImportDefaultRole` (AliyunECSCloudBoxImageImportDefaultRole for a
 * CloudBox), the only name allowed. It must trust `ecs.aliyuncs.com` and be allowed to read the bucket; without it
 * the call fails with `NoSetRoletoECSServiceAcount`. The system in the files needs the virtio driver, and
 * cloud-init for passwords and key pairs to be set. The waiter {@link ImageAvailable} waits for the image;
 * meanwhile it cannot be deleted, only its task be stopped with {@link CancelTask}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ImportImage`, on `acs:ecs:{regionId}:{accountId}:image/*`.
 * - Errors: `IncorrectImageStatus`, `InvalidImageName.Duplicated`, `QuotaExceed.Image`, `QuotaExceed.Snapshot`,
 * `InvalidOSSBucket.NotFound`, `InvalidOSSObject.NotFound`, and 24 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportImage
 */
export const ImportImage: Operation<ImportImageRequest, ImportImageResponse> = {
  name: 'ImportImage',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

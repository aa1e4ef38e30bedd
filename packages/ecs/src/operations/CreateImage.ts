// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImage`. */
export interface CreateImageRequest {
  /**
   * The processor architecture of the system, where the image gets its system disk from the snapshot of a data
   * disk. Default: `x86_64`. Example: `x86_64`.
   */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /**
   * How instances of the image boot. A mode that its system does not know keeps them from starting. Example:
   * `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {}) | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What is said about the image, in 2 to 256 characters; must not start with `http://` or `https://`. Example:
   * `ImageTestDescription`.
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
   * The disks of the image and the snapshots with their data: one system disk and at most 16 data disks. Items: at
   * most 17.
   */
  DiskDeviceMapping?: readonly CreateImageRequestDiskDeviceMapping[] | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** What instances of the image can do, and how they may be set up. */
  Features?: CreateImageRequestFeatures | undefined;
  /**
   * The family that the image joins. 2 to 128 characters: letters, digits, `:`, `_` and `-`, with a letter first.
   * Example: `hangzhou-daily-update`.
   */
  ImageFamily?: string | undefined;
  /**
   * The name of the image. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `TestCentOS`.
   */
  ImageName?: string | undefined;
  /**
   * A version of your own choice. Where the instance runs on a Marketplace image, leave it out or give that
   * image's version. Example: `2017011017`.
   */
  ImageVersion?: string | undefined;
  /**
   * The instance to make the image of, with all its disks; goes before every other source. Example:
   * `i-bp1g6zv0ce8oghu77t7k`.
   */
  InstanceId?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The distribution of the system, where the image gets its system disk from the snapshot of a data disk. Left
   * out, it is `Others Linux`. Example: `CentOS`.
   */
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
  /** The resource group that the image is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Settings of Secure Boot. */
  SecureBootOptions?: CreateImageRequestSecureBootOptions | undefined;
  /**
   * The snapshot of a system disk to make the image of, alone. For an image with data disks, name every snapshot
   * in `DiskDeviceMapping`. Example: `s-bp17441ohwkdca06tkvk`.
   */
  SnapshotId?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateImageRequestTag[] | undefined;
}

/** `DiskDeviceMapping` in a request of `CreateImage`. */
export interface CreateImageRequestDiskDeviceMapping {
  /**
   * The device name of the disk. `/dev/xvda` is the system disk; data disks follow from `/dev/xvdb` to
   * `/dev/xvdz`, each name once. Example: `/dev/xvdb`.
   */
  Device?: string | undefined;
  /**
   * What the disk is in the image; so a data disk can become the system disk. Left out, it is what the snapshot's
   * disk was. Example: `system`.
   */
  DiskType?: 'system' | 'data' | (string & {}) | undefined;
  /**
   * The size of the disk in GiB, at least that of the snapshot, which is also what leaving it out means. Without a
   * snapshot, an empty data disk gets this size. Default: `5`. Example: `2000`.
   */
  Size?: number | undefined;
  /**
   * The snapshot with the data of the disk. Left out for a data disk, the disk is empty. Example:
   * `s-bp17441ohwkdca06tkvk`.
   */
  SnapshotId?: string | undefined;
}

/** `Features` in a request of `CreateImage`. */
export interface CreateImageRequestFeatures {
  /**
   * How instances of the image may be told to serve their metadata. Left out, it is `v1` for snapshots, and for an
   * instance that of the image it was made of. Example: `v2`.
   */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
}

/** `SecureBootOptions` in a request of `CreateImage`. */
export interface CreateImageRequestSecureBootOptions {
  /**
   * Whether instances of the image can start with Secure Boot; that needs the boot mode `UEFI` or
   * `UEFI-Preferred`.
   */
  SecureBootSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateImage`. */
export interface CreateImageRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `KeyTest`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `ValueTest`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateImage`. */
export interface CreateImageResponse {
  /**
   * The id of the new image, for the waiter {@link ImageAvailable} and for {@link RunInstances}. Example:
   * `m-bp146shijn7hujkuijre`.
   */
  ImageId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `C8B26B44-0189-443E-9816-259FA3766B08`. */
  RequestId: string;
}

/**
 * Makes a custom image of an instance, or of snapshots of its disks.
 *
 * Takes its data from `InstanceId`, else from `DiskDeviceMapping`, else from `SnapshotId`. An instance must be
 * `Running` or `Stopped`; each of its disks gets a new snapshot, and only with a stopped one it is certain that
 * nothing in its caches is missing. The image is made in the background: {@link ImageAvailable} waits for it.
 * Instances are then made of it with {@link RunInstances}, or set up anew with {@link ReplaceSystemDisk}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateImage`, on `acs:ecs:{regionId}:{accountId}:image/*`,
 * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`, `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
 * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.Transferring`, `Duplicate.TagKey`, and 37 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage
 */
export const CreateImage: Operation<CreateImageRequest, CreateImageResponse> = {
  name: 'CreateImage',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

import type { Document } from '../../../state/document.ts';
import { type ImageFields, image, imageKey } from './model.ts';

/** An image of the vendor's. */
interface SystemImage {
  readonly id: string;
  readonly family: string;
  readonly platform: string;
  readonly name: string;
  readonly architecture: 'x86_64' | 'arm64';
  readonly osType: 'linux' | 'windows';
  /** In GiB. */
  readonly size: number;
}

/** Makes an image of the vendor's. Its id ends with the day on which it was made, and has its architecture and size within. */
function made(stem: string, day: number, family: string, platform: string, name: string): SystemImage {
  const isWindows = platform.startsWith('Windows');
  const size = isWindows ? 40 : 20;
  return {
    id: `${stem}_${size}G_alibase_${day}.vhd`,
    family: `acs:${family}`,
    platform,
    name,
    architecture: stem.includes('_arm64') ? 'arm64' : 'x86_64',
    osType: isWindows ? 'windows' : 'linux',
    size,
  };
}

/**
 * The images that the vendor provides in every region: a choice of those that there are, the same every time. The first one of Linux
 * is what instances are made of where no image is named.
 *
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/release-notes-for-public-images
 */
const catalogue: readonly SystemImage[] = [
  made(
    'aliyun_3_x64',
    20240819,
    'alibaba_cloud_linux_3_2104_lts_x64',
    'Aliyun',
    'Alibaba Cloud Linux  3.2104 LTS 64 bit',
  ),
  made(
    'aliyun_3_arm64',
    20240819,
    'alibaba_cloud_linux_3_2104_lts_arm64',
    'Aliyun',
    'Alibaba Cloud Linux  3.2104 LTS 64 bit for ARM',
  ),
  made(
    'aliyun_2_1903_x64',
    20240628,
    'alibaba_cloud_linux_2_1903_lts_x64',
    'Aliyun',
    'Alibaba Cloud Linux  2.1903 LTS 64 bit',
  ),
  made('ubuntu_24_04_x64', 20240812, 'ubuntu_24_04_x64', 'Ubuntu', 'Ubuntu  24.04 64 bit'),
  made('ubuntu_22_04_x64', 20240819, 'ubuntu_22_04_x64', 'Ubuntu', 'Ubuntu  22.04 64 bit'),
  made('ubuntu_22_04_arm64', 20240819, 'ubuntu_22_04_arm64', 'Ubuntu', 'Ubuntu  22.04 64 bit for ARM'),
  made('debian_12_6_x64', 20240819, 'debian_12_6_x64', 'Debian', 'Debian  12.6 64 bit'),
  made('centos_7_9_x64', 20240628, 'centos_7_9_x64', 'CentOS', 'CentOS  7.9 64 bit'),
  made('centos_stream_9_x64', 20240819, 'centos_stream_9_x64', 'CentOS Stream', 'CentOS Stream  9 64 bit'),
  made('rockylinux_9_4_x64', 20240709, 'rocky_linux_9_4_x64', 'Rocky Linux', 'Rocky Linux  9.4 64 bit'),
  made('almalinux_9_4_x64', 20240819, 'almalinux_9_4_x64', 'AlmaLinux', 'AlmaLinux  9.4 64 bit'),
  made(
    'win2019_1809_x64_dtc_en-us',
    20240817,
    'windows_server_2019_dtc_x64_en-us',
    'Windows Server 2019',
    'Windows Server  2019 Data Center Edition 64bit English Edition',
  ),
  made(
    'win2022_21H2_x64_dtc_en-us',
    20240817,
    'windows_server_2022_dtc_x64_en-us',
    'Windows Server 2022',
    'Windows Server  2022 Data Center Edition 64bit English Edition',
  ),
  made(
    'win2022_21H2_x64_dtc_zh-cn',
    20240817,
    'windows_server_2022_dtc_x64_zh-cn',
    'Windows Server 2022',
    'Windows Server  2022 Data Center Edition 64bit Chinese Edition',
  ),
];

const places: ReadonlyMap<string, number> = new Map(catalogue.map(({ id }, place) => [id, place]));

/** Returns the vendor's images of a region, in the form of documents that are not stored. */
export function systemImages(region: string): readonly Document<ImageFields>[] {
  return catalogue.map((one, place) => documentOf(one, place, region));
}

/** Returns one of the vendor's images. */
export function systemImage(region: string, id: string): Document<ImageFields> | undefined {
  const place = places.get(id);
  const found = place === undefined ? undefined : catalogue[place];
  return place === undefined || found === undefined ? undefined : documentOf(found, place, region);
}

function documentOf(one: SystemImage, place: number, region: string): Document<ImageFields> {
  const fields = fieldsOf(one);
  return {
    kind: image.kind,
    id: imageKey(region, one.id),
    sequence: place - catalogue.length,
    region,
    createdAt: Date.parse(fields.CreationTime),
    tags: {},
    phases: [{ value: 'Available', until: Number.POSITIVE_INFINITY }],
    fields,
  };
}

function createdAt(id: string): string {
  const [, year, month, day] = /_(\d{4})(\d\d)(\d\d)\.vhd$/.exec(id) ?? [];
  return `${year}-${month}-${day}T02:00:00Z`;
}

function fieldsOf({ id, family, platform, name, ...one }: SystemImage): ImageFields {
  const isLinux = one.osType === 'linux';
  const online = isLinux ? 'supported' : 'unsupported';
  return {
    ImageName: id,
    ImageFamily: family,
    ImageVersion: '',
    Description: '',
    ImageOwnerAlias: 'system',
    MadeBy: '',
    SourceImageId: '',
    Architecture: one.architecture,
    OSType: one.osType,
    OSName: name,
    OSNameEn: name,
    Platform: platform,
    BootMode: one.architecture === 'arm64' ? 'UEFI' : 'BIOS',
    IsSupportCloudinit: true,
    IsSupportIoOptimized: true,
    IsPublic: true,
    LoginAsNonRootSupported: isLinux,
    Size: one.size,
    SnapshotIds: [],
    DiskDeviceMappings: [],
    Features: {
      NvmeSupport: 'supported',
      ImdsSupport: 'v2',
      CpuOnlineUpgrade: online,
      CpuOnlineDowngrade: 'unsupported',
      MemoryOnlineUpgrade: online,
      MemoryOnlineDowngrade: 'unsupported',
    },
    Accounts: [],
    ExportedUntil: 0,
    ResourceGroupId: '',
    CreationTime: createdAt(id),
  };
}

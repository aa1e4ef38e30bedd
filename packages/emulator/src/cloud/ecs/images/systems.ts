import type { Refusal } from '../../../refusal.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, refusal, text } from '../../kit/cloud-call.ts';
import type { ImageFields } from './model.ts';

/** What an image tells of its operating system. */
export type OperatingSystem = Pick<
  ImageFields,
  | 'Architecture'
  | 'OSType'
  | 'OSName'
  | 'OSNameEn'
  | 'Platform'
  | 'BootMode'
  | 'IsSupportCloudinit'
  | 'Features'
>;

/** What the service calls operating systems, besides those of Windows. */
const platforms: ReadonlySet<string> = new Set([
  'Aliyun',
  'Anolis',
  'CentOS',
  'CentOS Stream',
  'Ubuntu',
  'CoreOS',
  'Fedora CoreOS',
  'Fedora',
  'SUSE',
  'OpenSUSE',
  'Debian',
  'FreeBSD',
  'RedHat',
  'Rocky Linux',
  'AlmaLinux',
  'Kylin',
  'UOS',
  'Customized Linux',
  'Others Linux',
  'Others Windows',
]);

const architectures: ReadonlySet<string> = new Set(['i386', 'x86_64', 'arm64']);

/** Returns the operating system that an image has. */
export function systemOf({ fields }: Document<ImageFields>): OperatingSystem {
  const { Architecture, OSType, OSName, OSNameEn, Platform, BootMode, IsSupportCloudinit, Features } = fields;
  return { Architecture, OSType, OSName, OSNameEn, Platform, BootMode, IsSupportCloudinit, Features };
}

/** Returns the operating system that a call tells of; most are Linux on x86. */
export function toldSystem(call: CloudCall): OperatingSystem {
  checkSystem(call);
  const sent = text(call, 'Platform');
  const isWindows = text(call, 'OSType') === 'windows' || sent?.includes('Windows') === true;
  const Platform = sent ?? (isWindows ? 'Others Windows' : 'Others Linux');
  const Architecture = text(call, 'Architecture') ?? 'x86_64';
  const OSName = `${Platform}  ${Architecture === 'i386' ? '32' : '64'} bit`;
  return {
    Architecture,
    Platform,
    OSName,
    OSNameEn: OSName,
    OSType: isWindows ? 'windows' : 'linux',
    BootMode: text(call, 'BootMode') ?? (Architecture === 'arm64' ? 'UEFI' : 'BIOS'),
    IsSupportCloudinit: !isWindows,
    Features: {},
  };
}

/** Refuses an architecture or an operating system that there is not. */
export function checkSystem(call: CloudCall): void {
  const architecture = text(call, 'Architecture');
  if (architecture !== undefined && !architectures.has(architecture)) throw malformed(call, 'Architecture');
  const platform = text(call, 'Platform');
  if (platform !== undefined && !platforms.has(platform) && !/^Windows (Server )?\d{1,4}/.test(platform)) {
    throw malformed(call, 'Platform');
  }
}

/** Says that a parameter holds none of the words that it takes. */
export function malformed(call: CloudCall, name: string, code = `Invalid${name}.Malformed`): Refusal {
  const value = (text(call, name) ?? '').slice(0, 64);
  return refusal(call, code, `${value} is not what ${name} takes.`, 400);
}

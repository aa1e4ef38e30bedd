/**
 * A product and its version become a folder and a file of `specs`, a folder of `packages` and a part of a package's name.
 * Names that some system or registry cannot have are refused here, all in one place, before anything is written: what is
 * imported can be generated.
 */
const maxLength = 64;
const productForm = /^[A-Z][A-Z0-9-]*$/i;
const versionForm = /^(?=.*\d)(?!.*\.\.)[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/;

/** Windows keeps these for itself, whatever stands behind a dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Folders of `specs` and `packages` that people write. */
const ownFolders: ReadonlySet<string> = new Set([
  'core',
  'emulator',
  'opentelemetry',
  'stub',
  'documented',
  'overlays',
  'words',
]);

/** Returns why a text cannot be the name of a product; undefined where it can. */
export function productProblem(name: string): string | undefined {
  if (!productForm.test(name) || name.length > maxLength)
    return `a letter and at most ${maxLength - 1} more letters, digits and "-" are one`;
  if (device.test(name)) return 'Windows keeps it for itself';
  if (ownFolders.has(name.toLowerCase())) return 'a folder that is not generated has it';
  return undefined;
}

/** Returns why a text cannot be an API version; undefined where it can. */
export function versionProblem(version: string): string | undefined {
  if (!versionForm.test(version) || version.length > maxLength) {
    return `at most ${maxLength} lower-case letters, digits, ".", "-" and "_" are one, with a digit, without ".." and with a letter or a digit at both ends`;
  }
  return device.test(version) ? 'Windows keeps it for itself' : undefined;
}

const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const maxFileName = 100;

/** Makes the name of an exported thing: the name itself with an upper-case first letter, and nothing that is no identifier. */
export function exportName(name: string): string {
  const words = name.split(/[^A-Za-z0-9_]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const joined = words.join('');
  return /^[A-Za-z_]/.test(joined) ? joined : `_${joined}`;
}

/** Makes the name of a member or a variable: like an exported name, with a lower-case first letter. */
export function memberName(name: string): string {
  const exported = exportName(name);
  return exported.charAt(0).toLowerCase() + exported.slice(1);
}

/** Makes the stem of a variable's name out of a product's name: `Ecs` becomes `ecs`, and `FCOpen` becomes `fcOpen`. */
export function productStem(name: string): string {
  return exportName(name).replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

/** Makes a file name without its extension that every file system takes. */
export function fileStem(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, maxFileName) || '_';
  return windowsDevice.test(safe) ? `${safe}_` : safe;
}

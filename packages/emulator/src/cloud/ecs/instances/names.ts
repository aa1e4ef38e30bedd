const counter = /\[(\d{0,6}),([1-6]?)\]/;

/**
 * Returns the name of the instance at `index` of those that one call creates: `web-[5,3]` becomes `web-005`,
 * `web-006`, …; otherwise a unique suffix, where it is asked for, makes `web001`, `web002`, …
 */
export function instanceName(pattern: string, index: number, isUnique: boolean): string {
  const [brackets, first, digits] = counter.exec(pattern) ?? [];
  if (brackets !== undefined) {
    return pattern.replace(brackets, String(Number(first) + index).padStart(Number(digits || 6), '0'));
  }
  return isUnique ? `${pattern}${String(index + 1).padStart(3, '0')}` : pattern;
}

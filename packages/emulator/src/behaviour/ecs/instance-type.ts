/** How big an instance of some type is. */
export interface InstanceSize {
  readonly Cpu: number;
  /** In MiB. */
  readonly Memory: number;
}

const memoryPerCpu = new Map([
  ['c', 2048],
  ['g', 4096],
  ['r', 8192],
]);

/** Guesses an instance's size from the name of its type (`ecs.g6.2xlarge`), which is right for the common families. */
export function sizeOf(instanceType: string): InstanceSize {
  const [, family = 'g', size = 'large'] = instanceType.split('.');
  const Cpu = cpusOf(size);
  return { Cpu, Memory: Cpu * (memoryPerCpu.get(family.charAt(0)) ?? 4096) };
}

/** Returns the family of an instance type: `ecs.g6` of `ecs.g6.large`. */
export function familyOf(instanceType: string): string {
  return instanceType.split('.').slice(0, 2).join('.');
}

function cpusOf(size: string): number {
  const [, factor] = /^(\d{0,3})xlarge$/.exec(size) ?? [];
  if (factor === undefined) return size === 'small' ? 1 : 2;
  return 4 * Number(factor || 1);
}

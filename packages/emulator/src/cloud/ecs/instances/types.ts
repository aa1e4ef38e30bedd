import { type CloudCall, refusal } from '../../kit/cloud-call.ts';

/** How big an instance of some type is. */
export interface InstanceSize {
  readonly Cpu: number;
  /** In MiB. */
  readonly Memory: number;
}

/** What is shown of an instance's type. */
export interface InstanceKind extends InstanceSize {
  readonly InstanceType: string;
  readonly InstanceTypeFamily: string;
}

const memoryPerCpu = new Map([
  ['c', 2048],
  ['g', 4096],
  ['r', 8192],
]);

/** Reads the name of a type, which only has to look like one. */
export function kindOf(call: CloudCall, instanceType: string): InstanceKind {
  if (!/^ecs\.[\w-]+\.[\w-]+(\.[\w-]+)*$/.test(instanceType)) {
    throw refusal(
      call,
      'InvalidInstanceType.ValueNotSupported',
      `${instanceType} is no type of an instance.`,
      400,
    );
  }
  return {
    InstanceType: instanceType,
    InstanceTypeFamily: familyOf(instanceType),
    ...sizeOf(instanceType),
  };
}

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

import { type CloudCall, invalid, number, regionOf, text, texts } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { families } from './families.ts';
import { describeType, instanceTypes } from './instance-types.ts';

type Described = Readonly<Record<string, unknown>>;

/** Parameters that list values of a field. */
const choices: Readonly<Record<string, string>> = {
  InstanceTypes: 'InstanceTypeId',
  InstanceTypeFamily: 'InstanceTypeFamily',
  InstanceTypeFamilies: 'InstanceTypeFamily',
  InstanceCategory: 'InstanceCategory',
  InstanceCategories: 'InstanceCategory',
  InstanceFamilyLevel: 'InstanceFamilyLevel',
  CpuArchitecture: 'CpuArchitecture',
  CpuArchitectures: 'CpuArchitecture',
  NvmeSupport: 'NvmeSupport',
  LocalStorageCategory: 'LocalStorageCategory',
  LocalStorageCategories: 'LocalStorageCategory',
};

/** Parameters whose values are parts of a field. */
const parts: Readonly<Record<string, string>> = {
  GPUSpec: 'GPUSpec',
  GpuSpecs: 'GPUSpec',
  PhysicalProcessorModel: 'PhysicalProcessorModel',
  PhysicalProcessorModels: 'PhysicalProcessorModel',
};

const mostInPage = 100;

/** Lists the instance types that fulfil all conditions of a call. */
export const describeInstanceTypes: CloudBehaviour = (call) => {
  const found = instanceTypes.map(describeType).filter((type) => fulfils(call, type));
  const asked = number(call, 'MaxResults', 0);
  const size = asked < 1 ? mostInPage : Math.min(asked, mostInPage);
  const from = readToken(call);
  const end = from + size;
  return {
    InstanceTypes: found.slice(from, end),
    NextToken: end < found.length ? Buffer.from(`types:${end}`).toString('base64url') : '',
  };
};

function fulfils(call: CloudCall, type: Described): boolean {
  return Object.keys(call.parameters).every((name) => {
    const [, bound, field = ''] = /^(Minimum|Maximum)(\w+)$/.exec(name) ?? [];
    const value = Number(type[field] ?? 0);
    if (bound === 'Minimum') return value >= number(call, name, value);
    if (bound === 'Maximum') return value <= number(call, name, value);
    const chosen = choices[name];
    const part = parts[name];
    const wanted = chosen === undefined && part === undefined ? [] : wantedOf(call, name);
    if (wanted.length === 0) return true;
    return chosen === undefined
      ? wanted.some((one) => String(type[part ?? '']).includes(one))
      : wanted.includes(String(type[chosen]));
  });
}

/** A text may hold commas of its own, so only a list names several values. */
function wantedOf(call: CloudCall, name: string): readonly string[] {
  return Array.isArray(call.parameters[name]) ? texts(call, name) : [text(call, name) ?? ''].filter(Boolean);
}

function readToken(call: CloudCall): number {
  const token = text(call, 'NextToken');
  if (token === undefined) return 0;
  const [, from] = /^types:(\d{1,6})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (from === undefined) throw invalid(call, 'NextToken', 'is not a token that an earlier answer held');
  return Number(from);
}

/** Lists the families of instance types. */
export const describeInstanceTypeFamilies: CloudBehaviour = (call) => {
  regionOf(call);
  const generation = text(call, 'Generation');
  return {
    InstanceTypeFamilies: families
      .filter((one) => generation === undefined || one.generation === generation)
      .map((one) => ({ InstanceTypeFamilyId: one.id, Generation: one.generation })),
  };
};

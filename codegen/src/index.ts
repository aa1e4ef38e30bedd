export type { Difference } from './differences.ts';
export { GenerateError } from './errors.ts';
export type { Gap } from './gaps.ts';
export { type GeneratedPackage, type GenerateOptions, generate } from './generate.ts';

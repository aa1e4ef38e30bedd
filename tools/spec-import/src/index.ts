export { ImportError } from './errors.ts';
export { importMetadata } from './import-metadata.ts';
export type { LockEntry } from './lock.ts';
export type {
  OperationExtensions,
  SchemaExtensions,
  SpecDocument,
  SpecErrorCode,
  SpecOperation,
  SpecParameter,
  SpecRequestBody,
  SpecSchema,
  SpecServer,
} from './openapi.ts';
export { type ImportOptions, type ImportResult, runImport } from './run.ts';

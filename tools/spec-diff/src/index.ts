export { type Bump, bumpFor } from './bump.ts';
export type { Change, ChangeClass, ChangeKind, Owner } from './change.ts';
export { DiffError } from './errors.ts';
export { jsonReport } from './json.ts';
export { markdownReport } from './markdown.ts';
export { type ChangeReport, changesOf, compareSpecs, type OperationCounts } from './report.ts';

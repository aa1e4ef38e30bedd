import { isRecord } from '../params/value.ts';

/** What the vendor's documentation tells of an operation, and its metadata does not. */
export interface DocumentedOperation {
  /** HTTP statuses by error code. */
  readonly errorStatuses: ReadonlyMap<string, number>;
  /** Patterns of the resources that RAM checks. */
  readonly resources: readonly string[];
}

/** Reads a file that the importer of specs made; `specs/README.md` describes it. */
export function readDocumented(text: string): ReadonlyMap<string, DocumentedOperation> {
  const { operations } = JSON.parse(text) as { readonly operations?: unknown };
  if (!isRecord(operations)) return new Map();
  return new Map(
    Object.entries(operations).map(([name, told]) => [
      name,
      {
        errorStatuses: statusesOf(memberOf(told, 'errorCodes')),
        resources: textsOf(memberOf(told, 'resources')),
      },
    ]),
  );
}

function statusesOf(lists: unknown): ReadonlyMap<string, number> {
  if (!isRecord(lists)) return new Map();
  return new Map(
    Object.entries(lists).flatMap(([status, codes]) =>
      textsOf(codes).map((code) => [code, Number(status)] as const),
    ),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

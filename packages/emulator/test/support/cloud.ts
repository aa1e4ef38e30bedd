import type { EmulatorOptions } from '../../src/index.ts';
import type { Document, Fields } from '../../src/state/document.ts';
import type { Draft } from '../../src/state/state.ts';
import * as inProcess from './in-process.ts';

// A cloud without a server, into which a test can put what no operation makes.

/** The answer of an operation, or what it was refused with. */
export type Outcome = Readonly<Record<string, unknown>>;

/** A cloud that lives in the test. */
export interface TestCloud {
  /** Calls `Product.Action` with wire parameters. A refusal is told as `Code`, `Status` and `Message`. */
  call(operation: string, parameters?: Readonly<Record<string, string>>): Outcome;
  /** Stores a document. */
  put(kind: string, id: string, fields: Fields, more?: Partial<Draft>): Document;
  /** Removes a document. */
  drop(kind: string, id: string): void;
}

const start = Date.parse('2024-01-02T03:04:05Z');

/** Creates a cloud. */
export function createCloud(options: EmulatorOptions = {}): TestCloud {
  const cloud = inProcess.createCloud({ clock: () => start, ...options });
  return {
    call(name, parameters) {
      const { status, code, message, body } = cloud.call(name, parameters);
      return code === undefined ? body : { Code: code, Status: status, Message: message };
    },
    put: (kind, id, fields, more = {}) => cloud.put(kind, { id, region: 'cn-hangzhou', fields, ...more }),
    drop: cloud.drop,
  };
}

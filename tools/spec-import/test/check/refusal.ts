import { expect } from 'vitest';
import { ImportError, importMetadata } from '../../src/index.ts';
import type { Json } from '../fixtures.ts';

/** Returns the message of the refusal. */
export function refusal(document: unknown): string {
  try {
    importMetadata(document);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as ImportError).message;
  }
  throw new Error('The document was accepted');
}

/** Returns the document after a change. */
export function changed(document: Json, change: (document: Json) => void): Json {
  change(document);
  return document;
}

/** Where the operation `RunThings` of the sample stands, and how messages name it. */
export const run: string = '/apis/RunThings';
export const inRun: string = '(operation RunThings)';

import { numberOf, textOf, type Values } from '../../params/value.ts';
import { invalidParameter } from '../../refusal.ts';
import type { Instance } from './instance.ts';

/** One page of a list with the members of the answer that tell where it lies. */
export interface Page {
  readonly items: readonly Instance[];
  readonly position: object;
}

/** Cuts out the page that a call asks for: by token where it names a token or `MaxResults`, else by number. */
export function pageOf(all: readonly Instance[], parameters: Values): Page {
  const isByToken = textOf(parameters, 'NextToken') !== undefined || parameters.MaxResults !== undefined;
  return isByToken ? pageByToken(all, parameters) : pageByNumber(all, parameters);
}

/** Cuts out a page by its number. */
export function pageByNumber(all: readonly Instance[], parameters: Values): Page {
  const PageNumber = numberOf(parameters, 'PageNumber', 1);
  const PageSize = numberOf(parameters, 'PageSize', 10);
  return {
    items: all.slice((PageNumber - 1) * PageSize, PageNumber * PageSize),
    position: { TotalCount: all.length, PageNumber, PageSize },
  };
}

/** A token names the last instance that was seen, so instances that come or go meanwhile do not shift the pages. */
function pageByToken(all: readonly Instance[], parameters: Values): Page {
  const after = readToken(textOf(parameters, 'NextToken'));
  const size = numberOf(parameters, 'MaxResults', 10);
  const rest = all.filter(({ sequence }) => sequence > after);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  const NextToken = last === undefined || rest.length <= size ? '' : writeToken(last.sequence);
  return { items, position: { TotalCount: all.length, NextToken } };
}

function writeToken(sequence: number): string {
  return Buffer.from(`after:${sequence}`).toString('base64url');
}

function readToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const [, sequence] = /^after:(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (sequence === undefined) {
    throw invalidParameter('NextToken', 'is not a token that an earlier answer held');
  }
  return Number(sequence);
}

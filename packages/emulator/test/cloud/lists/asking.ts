import { expect } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { balancerLists } from './balancer-rows.ts';
import { commandLists } from './command-rows.ts';
import { instanceLists } from './instance-rows.ts';
import type { ListOperation } from './list-operations.ts';
import { networkLists } from './network-rows.ts';
import { offerLists } from './offer-rows.ts';
import { ramLists } from './ram-rows.ts';
import type { List, Lists } from './rows.ts';
import { storageLists } from './storage-rows.ts';
import { tagLists } from './tag-rows.ts';
import { vendorLists } from './vendor-rows.ts';

/** What is known of every list. Further words behind the name tell how one with several bases is asked. */
export const lists: Lists = {
  ...instanceLists,
  ...storageLists,
  ...commandLists,
  ...networkLists,
  ...balancerLists,
  ...ramLists,
  ...tagLists,
  ...vendorLists,
  ...offerLists,
};
/** Wire parameters. */
export type Sent = Readonly<Record<string, string>>;
/** An answer, or a refusal with its `Code`. */
export type Answer = Readonly<Record<string, unknown>> & { readonly Code?: unknown };

/** Returns what is known of a list. */
export function listOf({ name }: ListOperation): List {
  const found = lists[name];
  if (found === undefined) throw new Error(`There are no rows for ${name}`);
  return found;
}

/** Returns a member, however deep. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Answer | undefined)?.[key], value);
}

/** Calls a list in cn-hangzhou, unless something else is sent. */
export async function ask(emulator: Emulator, { name }: ListOperation, sent: Sent): Promise<Answer> {
  const region = name.startsWith('Ram.') ? {} : { RegionId: 'cn-hangzhou' };
  const { body } = await call(emulator, name, { ...region, ...sent });
  const { RequestId, ...answer } = body;
  return answer;
}

/** Returns the items of an answer, which has to be a good one. */
export function itemsOf(list: List, answer: Answer): readonly string[] {
  expect(answer).not.toHaveProperty('Code');
  return ((at(answer, list.at) ?? []) as unknown[]).map((item) => JSON.stringify(item));
}

/** Lists everything there is of a base. */
export async function allOf(
  emulator: Emulator,
  operation: ListOperation,
  list: List = listOf(operation),
): Promise<readonly string[]> {
  const found = itemsOf(list, await ask(emulator, operation, { ...largest(operation), ...list.base }));
  if (list.count === 'many') expect(found.length).toBeGreaterThan(3);
  else expect(found).toHaveLength(list.count ?? 3);
  return found;
}

/** Asks for one page with everything. */
export function largest({ pages, operation }: ListOperation): Sent {
  const name = pages.maxResults ?? pages.pageSize;
  if (name === undefined) return {};
  const { maximum = 50 } = operation.parameters.get(name)?.schema ?? {};
  return { [name]: String(Math.min(50, maximum)) };
}

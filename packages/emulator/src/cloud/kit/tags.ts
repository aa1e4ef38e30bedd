import type { Values } from '../../params/value.ts';
import { textOf } from '../../params/value.ts';
import { type CloudCall, records, refusal } from './cloud-call.ts';

const mostTags = 20;

/** Reads the tags that a call gives to something: `Tag.N`, or `Tags` with a JSON list in older products. */
export function readTags(call: CloudCall): Readonly<Record<string, string>> {
  return tagsOf(call, [...records(call, 'Tag'), ...records(call, 'Tags')]);
}

/** Makes a record of pairs of a key and a value, however the product spells these. */
export function tagsOf(call: CloudCall, pairs: readonly Values[]): Readonly<Record<string, string>> {
  const tags = new Map<string, string>();
  for (const pair of pairs) {
    const key = pairKey(pair);
    if (key === undefined) continue;
    checkKey(call, key);
    if (tags.has(key)) throw refusal(call, 'Duplicate.TagKey', `The tag key ${key} is there twice.`, 400);
    tags.set(
      key,
      textOf(pair, 'Value') ??
        textOf(pair, 'value') ??
        textOf(pair, 'TagValue') ??
        textOf(pair, 'tagValue') ??
        '',
    );
  }
  return withinLimit(call, Object.fromEntries(tags));
}

/** Returns the key of a pair. */
export function pairKey(pair: Values): string | undefined {
  return textOf(pair, 'Key') ?? textOf(pair, 'key') ?? textOf(pair, 'TagKey') ?? textOf(pair, 'tagKey');
}

/** Refuses more tags than one resource may have. */
export function withinLimit(
  call: CloudCall,
  tags: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const count = Object.keys(tags).length;
  if (count <= mostTags) return tags;
  throw refusal(call, 'NumberExceed.Tags', `A resource has ${mostTags} tags at most, not ${count}.`, 400);
}

function checkKey(call: CloudCall, key: string): void {
  if (/^(aliyun|acs:)|https?:\/\//i.test(key) || key.length > 128) {
    throw refusal(call, 'InvalidTagKey.Malformed', `The tag key ${key.slice(0, 64)} is not allowed.`, 400);
  }
}

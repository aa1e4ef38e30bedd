import { elements, member, members, type SpecNode } from '../document/node.ts';
import { optionalText, textOf } from '../document/scalar.ts';
import { type Facts, type Limit, limits } from '../model/types.ts';

/** Reads what a schema says of a value beyond its type. */
export function parseFacts(node: SpecNode, deprecated: boolean): Facts {
  return {
    description: optionalText(node, 'description') || optionalText(node, 'title'),
    deprecated,
    instead: optionalText(node, 'x-acs-instead'),
    meanings: meanings(node),
    default: (member(node, 'default') ?? member(node, 'x-acs-default'))?.value,
    example: example(node),
    limits: new Map(limits.flatMap((limit) => limitEntry(node, limit))),
  };
}

/** Those of a list are its elements'. */
function meanings(node: SpecNode): Facts['meanings'] {
  const items = member(node, 'items');
  if (items !== undefined) return meanings(items);
  return new Map(
    members(member(node, 'x-acs-enum-titles')).map(([value, title]) => [value, textOf(title)] as const),
  );
}

function example(node: SpecNode): unknown {
  const [first] = elements(member(node, 'examples'));
  return (first ?? member(node, 'example') ?? member(node, 'x-acs-example'))?.value;
}

function limitEntry(node: SpecNode, limit: Limit): readonly (readonly [Limit, string])[] {
  const found = member(node, limit) ?? member(node, `x-acs-${limit}`);
  return found === undefined ? [] : [[limit, String(found.value)]];
}

import { elements, member, type SpecNode } from '../document/node.ts';
import { optionalText } from '../document/scalar.ts';
import { type Facts, type Limit, limits } from '../model/types.ts';

/** Reads what a schema says of a value beyond its type. */
export function parseFacts(node: SpecNode, deprecated: boolean): Facts {
  return {
    description: optionalText(node, 'description') || optionalText(node, 'title'),
    deprecated,
    default: (member(node, 'default') ?? member(node, 'x-acs-default'))?.value,
    example: example(node),
    limits: new Map(limits.flatMap((limit) => limitEntry(node, limit))),
  };
}

function example(node: SpecNode): unknown {
  const [first] = elements(member(node, 'examples'));
  return (first ?? member(node, 'example') ?? member(node, 'x-acs-example'))?.value;
}

function limitEntry(node: SpecNode, limit: Limit): readonly (readonly [Limit, string])[] {
  const found = member(node, limit) ?? member(node, `x-acs-${limit}`);
  return found === undefined ? [] : [[limit, String(found.value)]];
}

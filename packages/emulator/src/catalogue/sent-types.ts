import type { Schema } from './schema.ts';

/** Fields that the service sends as numbers although its description calls them texts: strict clients of others rely on it. */
const numbers: ReadonlyMap<string, string> = new Map([
  ['Ecs DescribeSnapshots', 'SourceDiskSize'],
  ['Ecs DescribeSecurityGroupAttribute', 'Priority'],
  ['Slb AddBackendServers', 'Weight'],
  ['Slb DescribeRuleAttribute', 'ListenerPort'],
  ['Slb SetBackendServers', 'Weight'],
]);

/** Returns the schema of an operation's answers, corrected where what is sent is known to differ. */
export function asSent(operation: string, schema: Schema): Schema {
  const field = numbers.get(operation);
  return field === undefined ? schema : withNumber(schema, field);
}

function withNumber(schema: Schema, field: string): Schema {
  const { properties, items } = schema;
  if (items !== undefined) return { ...schema, items: withNumber(items, field) };
  if (properties === undefined) return schema;
  const members = Object.entries(properties).map(([name, member]) => {
    const corrected: Schema = name === field ? { type: 'integer' } : withNumber(member, field);
    return [name, corrected] as const;
  });
  return { ...schema, properties: Object.fromEntries(members) };
}

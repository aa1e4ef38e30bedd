import type { IForbiddenRuleType } from 'dependency-cruiser';
import { areaPattern, roomPattern, sourcesPattern } from './pattern.ts';
import type { Area, Table } from './table.ts';

/** Turns the table into dependency-cruiser's rules, each of which names something that must not be. */
export function rulesOf(table: Table): IForbiddenRuleType[] {
  return [
    { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(table).flatMap(([name, area]) => [
      ...areaRules(table, name, area),
      ...roomRules(name, area),
    ]),
  ];
}

function areaRules(table: Table, name: string, { imports }: Area): IForbiddenRuleType[] {
  const from = { path: areaPattern(table, name) };
  // Of several folders that `*` stands for, the one that imports.
  const own = sourcesPattern(name).replace('([^/]+)', '$1');
  const others = imports.map(sourcesPattern);
  const libraries = '(^|/)node_modules/';
  const outside = { pathNot: [own, ...others, libraries], dependencyTypesNot: ['core' as const] };
  const rules: IForbiddenRuleType[] = [
    { name: 'area', severity: 'error', from, to: { ...outside, couldNotResolve: false } },
  ];
  if (others.length === 0) return rules;
  const byPath = { path: others, pathNot: own, dependencyTypesNot: ['aliased-workspace' as const] };
  return [...rules, { name: 'by-name', severity: 'error', from, to: byPath }];
}

function roomRules(area: string, { rooms = {} }: Area): IForbiddenRuleType[] {
  const order = Object.keys(rooms);
  return Object.entries(rooms).map(([room, named]) => {
    const allowed = named === '*' ? order.slice(order.indexOf(room) + 1) : named;
    const pathNot = [room, ...allowed].map((name) => roomPattern(area, rooms, name));
    const from = { path: roomPattern(area, rooms, room) };
    return { name: 'room', severity: 'error', from, to: { path: sourcesPattern(area), pathNot } };
  });
}

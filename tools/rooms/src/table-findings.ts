import type { IModule } from 'dependency-cruiser';
import type { Finding } from './finding.ts';
import { areaPattern, roomPattern, sourcesPattern } from './pattern.ts';
import type { Rooms, Table } from './table.ts';

/** Finds where the table and the files do not fit each other: what has no place, and what is only in the table. */
export function tableFindings(
  table: Table,
  folders: readonly string[],
  modules: readonly IModule[],
): readonly Finding[] {
  const areas = Object.keys(table).map((area) => new RegExp(areaPattern(table, area)));
  const strangers = folders.filter((folder) => !areas.some((area) => area.test(`${folder}/src/`)));
  return [
    ...strangers.map((folder) => ({ rule: 'no-area', text: `${folder} has no line in the table` })),
    ...Object.entries(table)
      .filter(([area]) => folders.includes(area))
      .flatMap(([area, { rooms }]) => (rooms === undefined ? [] : roomFindings(area, rooms, modules))),
  ];
}

function roomFindings(area: string, rooms: Rooms, modules: readonly IModule[]): readonly Finding[] {
  const own = modules.filter(({ source }) => new RegExp(sourcesPattern(area)).test(source));
  const filesOf = new Map(
    Object.keys(rooms).map((room) => {
      const pattern = new RegExp(roomPattern(area, rooms, room));
      return [room, own.filter(({ source }) => pattern.test(source))];
    }),
  );
  const placed = new Set([...filesOf.values()].flat());
  const unplaced = new Set(own.filter((module) => !placed.has(module)).map(({ source }) => source));
  const empty = [...filesOf].filter(([, files]) => files.length === 0).map(([room]) => room);
  return [
    ...[...unplaced].map((source) => ({ rule: 'no-room', text: `${source} is in no room of the table` })),
    ...empty.map((room) => ({ rule: 'empty-room', text: `${area} has no file in the room ${room}` })),
    ...arrowFindings(area, rooms, filesOf),
  ];
}

/** Finds arrows of the table that point upwards, and those that no import needs. */
function arrowFindings(
  area: string,
  rooms: Rooms,
  filesOf: ReadonlyMap<string, readonly IModule[]>,
): readonly Finding[] {
  const order = Object.keys(rooms);
  return Object.entries(rooms).flatMap(([from, allowed]) =>
    (allowed === '*' ? [] : allowed).flatMap((to) => {
      if (order.indexOf(to) <= order.indexOf(from))
        return [{ rule: 'upwards', text: `${area}: ${to} does not stand below ${from}, which imports it` }];
      const targets = new Set(filesOf.get(to)?.map(({ source }) => source));
      const isUsed = filesOf
        .get(from)
        ?.some(({ dependencies }) => dependencies.some(({ resolved }) => targets.has(resolved)));
      return isUsed ? [] : [{ rule: 'unused-arrow', text: `${area}: ${from} imports nothing of ${to}` }];
    }),
  );
}

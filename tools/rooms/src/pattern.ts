import type { Rooms, Table } from './table.ts';

/** Matches the sources of the folders that an area's line stands for: `*` leaves out those with a line of their own. */
export function areaPattern(table: Table, area: string): string {
  if (!area.endsWith('*')) return sourcesPattern(area);
  const parent = area.slice(0, -1);
  const named = Object.keys(table).filter((other) => other !== area && other.startsWith(parent));
  return `^${escaped(parent)}${butFor(named.map((other) => `${escaped(other.slice(parent.length))}/`))}([^/]+)/src/`;
}

/** Matches the sources of a folder, or with `*` those of every folder. */
export function sourcesPattern(area: string): string {
  return `^${escaped(area).replace('\\*', '([^/]+)')}/src/`;
}

/** Matches the files of a room, without those of rooms inside of it. */
export function roomPattern(area: string, rooms: Rooms, room: string): string {
  const inner = Object.keys(rooms).filter((other) => other.startsWith(`${room}/`));
  return `^${escaped(area)}/src/${withEnd(room)}${butFor(inner.map((other) => withEnd(other.slice(room.length + 1))))}`;
}

function withEnd(room: string): string {
  return escaped(room) + (room.endsWith('.ts') ? '$' : '/');
}

function butFor(beginnings: readonly string[]): string {
  return beginnings.length === 0 ? '' : `(?!${beginnings.join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

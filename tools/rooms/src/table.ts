/**
 * The rooms of one area: each room, and which rooms of that area it may import. A room is a folder or a single file below
 * the area's `src`; a folder inside of a room may be a room of its own (`credentials/node`). Rooms stand in the order of
 * their layers: each imports only what stands below it, so that arrows run one way. `'*'` stands for all of these.
 */
export type Rooms = Readonly<Record<string, readonly string[] | '*'>>;

/** A package, or packages of one kind. */
export interface Area {
  /** Whose code its `src` may import, besides its own and that of libraries. */
  readonly imports: readonly string[];
  /** Without them, files of the area may import each other freely, but never in a circle. */
  readonly rooms?: Rooms;
}

/** Areas by folder. `*` stands for every folder that has no line of its own; among imports, for every folder. */
export type Table = Readonly<Record<string, Area>>;

/** Who may import whom. A package is always imported by its name, and so only what it exports. */
export const table: Table = {
  'packages/core': {
    imports: [],
    rooms: {
      'index.ts': '*',
      permissions: ['client', 'policy', 'codec', 'options.ts', 'errors'],
      operations: ['client', 'call', 'retry', 'codec', 'options.ts', 'time', 'errors'],
      client: ['credentials', 'call', 'signing', 'endpoint', 'codec', 'options.ts', 'platform', 'errors'],
      credentials: '*',
      policy: ['codec', 'options.ts', 'errors'],
      call: '*',
      signing: ['codec', 'platform', 'errors'],
      endpoint: ['codec', 'errors'],
      retry: ['time', 'errors'],
      codec: ['transport', 'platform', 'errors'],
      transport: ['time', 'platform', 'errors'],
      'options.ts': ['time', 'errors'],
      time: ['platform'],
      platform: ['errors'],
      'version.ts': [],
      errors: [],
    },
  },
  // It verifies the packages, so it shares no code with them.
  'packages/emulator': { imports: [] },
  'packages/opentelemetry': { imports: ['packages/core'] },
  'packages/stub': { imports: ['packages/core'] },
  // The generated ones.
  'packages/*': { imports: ['packages/core'] },
  codegen: { imports: [] },
  'tools/*': { imports: ['packages/*', 'codegen', 'tools/*'] },
};

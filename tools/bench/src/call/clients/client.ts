/** The clients that are compared. `floor` is the least that a signed call can cost. */
export const clientNames = ['floor', 'ours', 'vendor', 'pop-core'] as const;

export type ClientName = (typeof clientNames)[number];

/** Lists one page of instances and returns the answer's `TotalCount`. */
export type ListInstances = (pageSize: number) => Promise<number | undefined>;

/** Opens a client on a server of this machine. */
export type OpenClient = (port: number) => ListInstances | Promise<ListInstances>;

/** The key that every client signs with. */
export const accessKey = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

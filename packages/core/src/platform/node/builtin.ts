/**
 * Gives one of Node's own modules, loaded when it is first asked for: to import them all takes longer than to import the
 * SDK, and a program that only makes a client needs none of them.
 */
export const builtin: typeof process.getBuiltinModule = process.getBuiltinModule;

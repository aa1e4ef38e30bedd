declare const CORE_VERSION: string | undefined;

/** The version of the built package; the build puts it in. */
export const version: string = typeof CORE_VERSION === 'string' ? CORE_VERSION : 'source';

import { builtin } from './node/builtin.ts';
import type { Platform } from './types.ts';

export const sha256Hex: Platform['sha256Hex'] = (data) => {
  const { hash, createHash } = builtin('node:crypto');
  // Other runtimes that take Node's modules may lack the faster function.
  return hash === undefined ? createHash('sha256').update(data).digest('hex') : hash('sha256', data, 'hex');
};

export const hmacSha256Hex: Platform['hmacSha256Hex'] = (key, text) =>
  builtin('node:crypto').createHmac('sha256', key).update(text).digest('hex');

export const hmacSha1Base64: Platform['hmacSha1Base64'] = (key, text) =>
  builtin('node:crypto').createHmac('sha1', key).update(text).digest('base64');

// `performance` would load a module of Node's that takes as long as a whole call.
export const monotonicMs: Platform['monotonicMs'] = () => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1_000_000;
};

export const randomId: Platform['randomId'] = () => builtin('node:crypto').randomUUID();

export const decodeUtf8: Platform['decodeUtf8'] = (bytes) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

export const environmentVariable: Platform['environmentVariable'] = (name) => process.env[name];

export const runtimeDescription: Platform['runtimeDescription'] = () =>
  `(${process.platform}; ${process.arch}) Node.js/${process.versions.node}`;

export const readTextFile: Platform['readTextFile'] = (path) =>
  builtin('node:fs').promises.readFile(path, 'utf8');

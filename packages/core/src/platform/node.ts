import crypto, { createHash, createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createNodeTransport } from '../transport/node.ts';
import type { Platform } from './types.ts';

// Other runtimes that take Node's modules may lack the faster function.
export const sha256Hex: Platform['sha256Hex'] =
  typeof crypto.hash === 'function'
    ? (data) => crypto.hash('sha256', data, 'hex')
    : (data) => createHash('sha256').update(data).digest('hex');

export const hmacSha256Hex: Platform['hmacSha256Hex'] = (key, text) =>
  createHmac('sha256', key).update(text).digest('hex');

export const hmacSha1Base64: Platform['hmacSha1Base64'] = (key, text) =>
  createHmac('sha1', key).update(text).digest('base64');

export const decodeUtf8: Platform['decodeUtf8'] = (bytes) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

export const environmentVariable: Platform['environmentVariable'] = (name) => process.env[name];

export const runtimeDescription: Platform['runtimeDescription'] = () =>
  `(${process.platform}; ${process.arch}) Node.js/${process.versions.node}`;

export const createTransport: Platform['createTransport'] = createNodeTransport;

export const readTextFile: Platform['readTextFile'] = (path) => readFile(path, 'utf8');

// Most programs name their provider, so the others are loaded when they are needed.
export const nodeProviders: Platform['nodeProviders'] = () => () => import('../credentials/node/index.ts');

import { createHash, createHmac } from 'node:crypto';
import { createNodeTransport } from '../transport/node.ts';
import type { Platform } from './types.ts';

export const sha256Hex: Platform['sha256Hex'] = (data) => createHash('sha256').update(data).digest('hex');

export const hmacSha256Hex: Platform['hmacSha256Hex'] = (key, text) =>
  createHmac('sha256', key).update(text).digest('hex');

export const decodeUtf8: Platform['decodeUtf8'] = (bytes) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

export const environmentVariable: Platform['environmentVariable'] = (name) => process.env[name];

export const runtimeDescription: Platform['runtimeDescription'] = () =>
  `(${process.platform}; ${process.arch}) Node.js/${process.versions.node}`;

export const createTransport: Platform['createTransport'] = createNodeTransport;

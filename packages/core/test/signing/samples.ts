import { readFileSync } from 'node:fs';
import type { SigningContext } from '../../src/codec/signed-request.ts';
import type { WireRequest } from '../../src/codec/wire.ts';
import type { Credentials } from '../../src/signing/credentials.ts';

/** Reads a file of published vectors. */
export function readVectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
}

export const nonce = '0123456789abcdef0123456789abcdef';

export const accessKey: Credentials = {
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
};

export const stsToken: Credentials = {
  accessKeyId: 'STS.testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
  securityToken: 'CAIS/test+Security=Token==',
};

/** A request with no parameters, with what a test wants to differ. */
export function wireRequest(differing: Partial<WireRequest> = {}): WireRequest {
  return {
    method: 'POST',
    path: '/',
    query: [],
    form: [],
    headers: { accept: 'application/json' },
    body: undefined,
    contentType: undefined,
    hostPrefix: undefined,
    ...differing,
  };
}

/** What an attempt adds, with what a test wants to differ. */
export function signingContext(differing: Partial<SigningContext> = {}): SigningContext {
  return {
    host: 'ecs.cn-hangzhou.aliyuncs.com',
    action: 'DescribeRegions',
    version: '2014-05-26',
    style: 'RPC',
    date: new Date('2024-01-02T03:04:05Z'),
    nonce,
    ...differing,
  };
}

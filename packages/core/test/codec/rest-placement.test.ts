import { describe, expect, it } from 'vitest';
import { restPlacement } from '../../src/codec/rest-placement.ts';
import { ConfigError } from '../../src/errors/errors.ts';

describe('restPlacement', () => {
  it.each([
    ['https://cn-hangzhou.log.aliyuncs.com', 'https://my-project.cn-hangzhou.log.aliyuncs.com'],
    ['http://localhost:4566', 'http://my-project.localhost:4566'],
    ['https://gateway-1', 'https://my-project.gateway-1'],
  ])('puts a label before %s', (origin, want) => {
    expect(restPlacement.prefixHost(origin, 'My-Project')).toBe(want);
  });

  it.each([
    ['http://127.0.0.1:4566', '127.0.0.1'],
    ['https://[::1]', '[::1]'],
  ])('refuses %s, which is an address', (origin, address) => {
    expect(() => restPlacement.prefixHost(origin, 'p')).toThrow(
      new ConfigError(`'p' cannot stand before the address ${address}: give the endpoint as a name`),
    );
  });
});

import { expect, it } from 'vitest';
import { findSources } from '../src/source.ts';

it('asks the vendor for the products of this repository', async () => {
  const sources = await findSources([], undefined);
  expect(sources.map(({ location }) => location)).toEqual([
    'https://api.aliyun.com/meta/v1/products/Ecs/versions/2014-05-26/api-docs.json',
    'https://api.aliyun.com/meta/v1/products/Slb/versions/2014-05-15/api-docs.json',
    'https://api.aliyun.com/meta/v1/products/Sts/versions/2015-04-01/api-docs.json',
  ]);
});

it('asks the vendor for a product by name, and for its version where one is named', async () => {
  const sources = await findSources(['sts', 'Vpc/2016-04-28'], undefined);
  expect(sources.map(({ location }) => location)).toEqual([
    'https://api.aliyun.com/meta/v1/products/Sts/versions/2015-04-01/api-docs.json',
    'https://api.aliyun.com/meta/v1/products/Vpc/versions/2016-04-28/api-docs.json',
  ]);
});

it('takes an address for one document', async () => {
  const location = 'HTTPS://example.com/x.json';
  expect(await findSources([], location)).toEqual([{ location, product: undefined, version: undefined }]);
});

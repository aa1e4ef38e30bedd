// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import { restPlacement, type Service } from '@scope/core';

/** What all operations have in common: the product, its version and its hosts. */
export const demoService: Service = {
  product: 'Demo',
  version: '2020-01-01',
  style: 'ROA',
  endpoints: { patterns: { public: 'demo.{regionId}.example.com' } },
  placement: restPlacement,
};

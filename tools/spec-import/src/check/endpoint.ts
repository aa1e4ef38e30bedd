import type { MetadataEndpoint } from '../metadata.ts';
import { at, fail, type Place, quote } from '../place.ts';
import { endpointVocabulary } from '../vocabulary.ts';
import { listOf, type Read, reader } from './reader.ts';
import { prose, text, textLike } from './scalars.ts';

const hostPattern = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const regionId = textLike('a region id', /^[A-Za-z0-9-]+$/);

/** Reads the `endpoints` of a document. */
export const readEndpoints: Read<readonly MetadataEndpoint[]> = (value, place) => {
  const endpoints = listOf(readEndpoint)(value, place);
  const seen = new Set<string>();
  for (const [index, endpoint] of endpoints.entries()) {
    if (seen.has(endpoint.regionId)) fail(at(place, index), `The region ${endpoint.regionId} occurs twice`);
    seen.add(endpoint.regionId);
  }
  return endpoints;
};

function readEndpoint(value: unknown, place: Place): MetadataEndpoint {
  const from = reader(value, place, endpointVocabulary);
  const vpc = from.optional('vpc', host);
  const named = from.optional('public', host);
  const plain = from.optional('endpoint', host);
  if (named && plain && plain !== named && plain !== vpc) {
    fail(place, 'The endpoint is neither the public nor the vpc host');
  }
  return {
    regionId: from.required('regionId', regionId),
    regionName: from.optional('regionName', prose),
    public: named ?? (plain === vpc ? undefined : plain),
    vpc,
  };
}

/** Some entries end with a tab, and a network that a region lacks is an empty text. */
function host(value: unknown, place: Place): string | undefined {
  const found = text(value, place).trim();
  if (found === '') return undefined;
  return hostPattern.test(found) ? found : fail(place, `${quote(found)} is not a host name`);
}

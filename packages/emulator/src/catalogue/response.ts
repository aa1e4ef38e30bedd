import type { Schema } from './schema.ts';

/** What a successful answer of an operation is. */
export interface Response {
  readonly status: number;
  readonly mediaType: string;
  readonly schema: Schema;
}

/** The part of a Responses Object that is read here. */
export type SpecResponses = Readonly<
  Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
>;

const json = 'application/json';

/**
 * Reads the successful answer; JSON counts where there are several forms, and where none is described. Where an
 * operation can be called for events (`sse`), those are the answer.
 */
export function readResponse(responses: SpecResponses = {}, schemes: readonly string[] = []): Response {
  const [code = '200', response] = Object.entries(responses).find(([one]) => /^2\d\d$/.test(one)) ?? [];
  const content = response?.content ?? {};
  const [described = json] = Object.hasOwn(content, json) ? [json] : Object.keys(content);
  const schema = content[described]?.schema ?? { type: 'object' };
  const status = Number(code);
  if (schemes.includes('sse')) return { status, mediaType: 'text/event-stream', schema };
  return { status, mediaType: schema.format === 'binary' ? 'application/octet-stream' : described, schema };
}

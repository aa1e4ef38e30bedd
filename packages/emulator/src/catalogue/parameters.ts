import type { Schema } from './schema.ts';

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  /** `body` is the whole body. Query and form parameters are taken from either place. */
  readonly in: 'query' | 'formData' | 'path' | 'header' | 'body';
  readonly required: boolean;
  /** How a list or an object is written: `repeatList`, `flat`, `json`, `simple`, … */
  readonly style: string;
  readonly schema: Schema;
}

/** What a request body is made of. */
export type BodyForm = 'form' | 'json' | 'binary';

/** The members of an operation that tell of its parameters; `specs/README.md` describes them. */
export interface SpecParameters {
  readonly parameters?: readonly {
    name: string;
    in?: string;
    required?: boolean;
    schema?: Schema;
    'x-acs-style'?: string;
  }[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly 'x-acs-name'?: string;
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
}

const form = 'application/x-www-form-urlencoded';

/** Reads an operation's parameters by name. Where two share one, the path's stays, else the first. */
export function readDeclaredParameters(spec: SpecParameters): ReadonlyMap<string, Parameter> {
  const all = [...listedParameters(spec), ...formParameters(spec), ...wholeBody(spec)];
  const pathFirst = all.toSorted((a, b) => Number(b.in === 'path') - Number(a.in === 'path'));
  const named = new Map<string, Parameter>();
  for (const parameter of pathFirst) {
    if (!named.has(parameter.name)) named.set(parameter.name, parameter);
  }
  return named;
}

/** Tells what an operation's body has to be: a form where its spec says nothing. */
export function bodyFormOf({ requestBody }: SpecParameters): BodyForm {
  const [mediaType = form] = Object.keys(requestBody?.content ?? {});
  if (mediaType === form) return 'form';
  return mediaType === 'application/json' ? 'json' : 'binary';
}

function listedParameters({ parameters = [] }: SpecParameters): Parameter[] {
  return parameters.map((parameter) => ({
    name: parameter.name,
    in: parameter.in === 'path' || parameter.in === 'header' ? parameter.in : 'query',
    required: parameter.required === true,
    style: parameter['x-acs-style'] ?? 'repeatList',
    schema: parameter.schema ?? {},
  }));
}

function formParameters({ requestBody }: SpecParameters): Parameter[] {
  const schema = requestBody?.content?.[form]?.schema;
  const required = new Set(schema?.required);
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'formData',
    required: required.has(name),
    style: (property as { 'x-acs-style'?: string })['x-acs-style'] ?? 'repeatList',
    schema: property,
  }));
}

function wholeBody(spec: SpecParameters): Parameter[] {
  const { requestBody } = spec;
  if (requestBody === undefined || bodyFormOf(spec) === 'form') return [];
  const [media] = Object.values(requestBody.content ?? {});
  return [
    {
      name: requestBody['x-acs-name'] ?? 'body',
      in: 'body',
      required: requestBody.required === true,
      style: 'json',
      schema: media?.schema ?? {},
    },
  ];
}

import { type Field, type Names, nameOf, type Parameter, type Type, typeText } from '@scope/codegen';
import { schemaUses } from '../../src/compare/schema-uses.ts';
import type { Owner } from '../../src/index.ts';
import type { Side } from '../../src/side.ts';

/** One line of a caller's program, and the place of the API that it uses. */
export interface Line {
  readonly text: string;
  readonly side: 'request' | 'response' | undefined;
  readonly path: string;
  /** Whether the line makes an object of its required fields alone, and so depends on all fields directly below. */
  readonly isMinimal: boolean;
}

/** A program that uses all that an operation or a schema has. */
export interface Caller {
  readonly owner: Owner;
  readonly lines: readonly Line[];
}

/** Writes one caller for every operation and every schema of a package, and one for the rest. */
export function writeCallers(side: Side): readonly Caller[] {
  const { product, names } = side;
  const client = names.product.methods;
  const operations = product.operations.map((operation): Caller => {
    const { constant, request, response, method } = nameOf(names.operations, operation.name);
    const answer = `Awaited<ReturnType<api.${client}['${method}']>>`;
    const isPaginated = typeof operation.pagination !== 'string';
    const isFree = operation.parameters.every(({ required }) => !required);
    return {
      owner: { kind: 'operation', name: operation.name },
      lines: [
        whole(`use(api.${constant}, value<api.${request}>(), value<api.${response}>());`),
        whole(`use(value<api.${client}>().${method}(value<api.${request}>()));`),
        ...(isFree ? [minimal(`use(value<api.${client}>().${method}());`, 'request', '')] : []),
        ...(isPaginated
          ? [whole(`use(api.paginate(value<api.${client}>(), api.${constant}, value<api.${request}>()));`)]
          : []),
        ...requestLines(operation.parameters, `api.${request}`, names),
        ...readLines(operation.response, answer, { names, side: 'response', path: '' }),
      ],
    };
  });
  return [...operations, ...schemaCallers(side), productCaller(side)];
}

/** Uses what a package has once: its client, its waiters, and the regions and error codes that it names. */
function productCaller({ product, names }: Side): Caller {
  const { client, methods, errorCode, options, regionId } = names.product;
  const codes = product.operations.flatMap(({ errorCodes }) => errorCodes);
  const regions = product.endpoints.map(({ region }) => region).filter((region) => region !== '');
  return {
    owner: { kind: 'product', name: product.name },
    lines: [
      ...[client, methods].map((name) => whole(`use(new api.${name}({ regionId: 'r' }));`)),
      whole(`use(value<api.${options}>());`),
      ...[...new Set(codes)].map((code) => whole(`take<api.${errorCode}>(${JSON.stringify(code)});`)),
      ...[...new Set(regions)].map((region) => whole(`take<api.${regionId}>(${JSON.stringify(region)});`)),
      ...product.waiters.map((waiter) => {
        const { request } = nameOf(names.operations, waiter.operation);
        const name = nameOf(names.waiters, waiter.name);
        return whole(`use(api.waitUntil(value<api.${client}>(), api.${name}, value<api.${request}>()));`);
      }),
    ],
  };
}

function schemaCallers({ product, names }: Side): readonly Caller[] {
  const uses = schemaUses(product);
  return product.schemas.map(({ name, type }): Caller => {
    const access = `api.${nameOf(names.schemas, name)}`;
    const at: At = { names, side: undefined, path: '' };
    return {
      owner: { kind: 'schema', name },
      lines: [
        whole(`use(value<${access}>());`),
        ...(uses.get(name)?.written ? writeLines(type, access, at) : []),
        ...(uses.get(name)?.read ? readLines(type, access, at) : []),
      ],
    };
  });
}

interface At {
  readonly names: Names;
  readonly side: 'request' | 'response' | undefined;
  readonly path: string;
}

function whole(text: string): Line {
  return { text, side: undefined, path: '', isMinimal: false };
}

function minimal(text: string, side: Line['side'], path: string): Line {
  return { text, side, path, isMinimal: true };
}

function requestLines(parameters: readonly Parameter[], request: string, names: Names): readonly Line[] {
  const at: At = { names, side: 'request', path: '' };
  return [
    minimal(`take<${request}>(${minimalObject(parameters, at)});`, 'request', ''),
    ...parameters.flatMap((parameter) => {
      const { name, style, type } = parameter;
      const orText = style === 'json' && type.kind !== 'primitive' && type.kind !== 'unknown';
      const member = `${request}[${JSON.stringify(name)}]`;
      const below = { ...at, path: name };
      return [
        line(`take<${member}>(value<${text(type, at)}${orText ? ' | string' : ''}>());`, below),
        ...writeLines(type, member, below).filter(({ path }) => path !== name),
      ];
    }),
  ];
}

/** Lines that pass a value of the old type for each part of a type, and a minimal object for each object. */
function writeLines(type: Type, access: string, at: At): readonly Line[] {
  const parts = partsOf(type, access, at);
  const own = type.kind === 'object' ? [] : [line(`take<${access}>(value<${text(type, at)}>());`, at)];
  const object =
    type.kind === 'object'
      ? [minimal(`take<${access}>(${minimalObject(type.fields, at)});`, at.side, at.path)]
      : [];
  return [...own, ...object, ...parts.flatMap((part) => writeLines(part.type, part.access, part.at))];
}

/** Lines that read each part of a type as what it was. */
function readLines(type: Type, access: string, at: At, isOptional = false): readonly Line[] {
  const parts = partsOf(type, access, at);
  const old = `${text(type, at)}${isOptional ? ' | undefined' : ''}`;
  return [
    line(`take<${old}>(value<${access}>());`, at),
    ...parts.flatMap((part) => readLines(part.type, part.access, part.at, part.isOptional)),
  ];
}

interface Part {
  readonly type: Type;
  readonly access: string;
  readonly at: At;
  readonly isOptional: boolean;
}

function partsOf(type: Type, access: string, at: At): readonly Part[] {
  // A parameter that travels as JSON may be a ready text as well.
  const present = `Exclude<NonNullable<${access}>, string>`;
  if (type.kind === 'list') {
    const element = `${present}[number]`;
    return [{ type: type.items, access: element, at: { ...at, path: `${at.path}[]` }, isOptional: false }];
  }
  if (type.kind === 'map') {
    const value = `${present}[string]`;
    return [{ type: type.values, access: value, at: { ...at, path: `${at.path}{}` }, isOptional: false }];
  }
  if (type.kind !== 'object') return [];
  const fields = type.fields.map(
    (field): Part => ({
      type: field.type,
      access: `${present}[${JSON.stringify(field.name)}]`,
      at: { ...at, path: at.path === '' ? field.name : `${at.path}.${field.name}` },
      isOptional: !(field.required && (at.side !== 'response' || field.name === 'RequestId')),
    }),
  );
  const other = { type: { kind: 'unknown' }, access: `${present}['a member without a name']`, at } as const;
  return type.open ? [...fields, { ...other, isOptional: false }] : fields;
}

function minimalObject(fields: readonly Field[], at: At): string {
  const required = fields.filter((field) => field.required);
  const members = required.map(({ name, type }) => `${JSON.stringify(name)}: value<${text(type, at)}>()`);
  return `{ ${members.join(', ')} }`;
}

function line(code: string, { side, path }: At): Line {
  return { text: code, side, path, isMinimal: false };
}

/** Prints a type as the old package does, with the names behind the import. */
function text(type: Type, { names, side }: At): string {
  const direction = side ?? 'request';
  const printed = typeText(type, { names, direction, indent: '', offset: 0 }).trim();
  const own = new Set([...names.objects.values(), ...names.schemas.values()]);
  const parts = printed.split(/('(?:[^'\\]|\\.)*'|[A-Za-z_$][\w$]*)/);
  return parts
    .map((part) => (own.has(part) ? `api.${part}` : part))
    .join('')
    .replaceAll('\n', ' ');
}

import type { Parameter } from '../model/product.ts';
import { noFacts, text } from '../model/types.ts';

/** The parameters that a request type can hold, and what had to be left out or added. */
export interface SettledPlaces {
  readonly parameters: readonly Parameter[];
  readonly gaps: readonly string[];
}

/** Where a product has room for parameters besides the query, headers and the body. */
export interface Room {
  readonly path: string;
  /** Names that are part of the host in some operation of the product. */
  readonly hostNames: ReadonlySet<string>;
}

/**
 * Makes a request out of parameters: each name once, and exactly the path parameters that the path has room for. Where
 * a document has it otherwise, the choice is always the same, and the report tells of it.
 */
export function settlePlaces(declared: readonly Parameter[], { path, hostNames }: Room): SettledPlaces {
  const holes = holesOf(path);
  const isOutside = ({ name, in: place }: Parameter): boolean => place === 'path' && !holes.includes(name);
  const moved = declared.filter((each) => isOutside(each) && hostNames.has(each.name));
  const parameters = declared.map(
    (each): Parameter => (moved.includes(each) ? { ...each, in: 'host' } : each),
  );
  const homeless = parameters.filter(isOutside);
  const missing = holes.filter(
    (hole) => !parameters.some(({ name, in: place }) => place === 'path' && name === hole),
  );
  const candidates = [
    ...parameters.filter((each) => !homeless.includes(each)),
    ...missing.map(pathParameter),
  ];
  const chosen = chooseByName(candidates);
  const others = candidates.filter((candidate) => chosen.get(candidate.name) !== candidate);
  return {
    parameters: candidates.filter((candidate) => !others.includes(candidate)),
    gaps: [
      ...moved.map(
        ({ name }) => `\`${name}\` is part of the host, as elsewhere: the path has no place for it.`,
      ),
      ...homeless.map(({ name }) => `\`${name}\` is left out: the path has no place for it.`),
      ...others.map((other) => leftOut(other, chosen.get(other.name))),
      ...missing.map((name) => `\`${name}\` is added as a text: the path needs it.`),
    ],
  };
}

function holesOf(path: string): readonly string[] {
  const [template = ''] = path.split('?');
  const holes = [...template.matchAll(/\{([^{}]+)\}|\[([^[\]]+)\]/g)];
  return [...new Set(holes.map(([, inBraces, inBrackets = '']) => inBraces ?? inBrackets))];
}

/** No call goes without a path parameter, nor well without a required one; else the first stays. */
function chooseByName(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  const chosen = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const rival = chosen.get(parameter.name);
    if (rival === undefined || rank(parameter) > rank(rival)) chosen.set(parameter.name, parameter);
  }
  return chosen;
}

function rank(parameter: Parameter): number {
  if (parameter.in === 'path') return 2;
  return parameter.required ? 1 : 0;
}

function leftOut({ name, in: place }: Parameter, winner: Parameter | undefined): string {
  return `\`${name}\` is sent as ${winner?.in} parameter alone, though the spec has it as ${place} parameter too.`;
}

function pathParameter(name: string): Parameter {
  return { name, in: 'path', required: true, type: text, facts: noFacts, style: 'repeatList', json: false };
}

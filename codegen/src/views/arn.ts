import { groupBy } from '../group-by.ts';
import type { Product } from '../model/product.ts';
import { docComment } from '../print/comment.ts';
import { propertyKey, stringLiteral } from '../print/literal.ts';
import { codeSpan } from '../print/markdown.ts';
import { sorted } from './open-union.ts';
import type { PackageContext } from './package-context.ts';

/** What the template of the ARNs' module prints. */
export interface ArnView {
  readonly header: string;
  readonly core: string;
  readonly doc: string;
  readonly arn: string;
  readonly services: readonly ArnServiceView[];
}

/** The kinds of resources of one service. */
export interface ArnServiceView {
  readonly key: string;
  readonly kinds: readonly ArnKindView[];
}

/** One kind of resource. */
export interface ArnKindView {
  readonly doc: string;
  readonly key: string;
  readonly service: string;
  readonly kind: string;
}

/** A kind of resource that the operations of a product act on. */
interface ResourceKind {
  readonly service: string;
  readonly kind: string;
  /** Its name, in the spelling of the parameter that takes its ids. */
  readonly name: string;
}

const pattern = /^acs:([a-z][a-z\d-]*):[^:]*:[^:]*:([a-z][a-z\d-]*)\/(?:\*|\{(\w+)\})$/;

/** Lists the kinds of resources that a product's operations act on, each once. */
export function resourceKinds({ operations }: Product): readonly ResourceKind[] {
  const found = sorted(operations.flatMap(({ resources }) => resources)).flatMap((text) => {
    const [, service, kind, parameter = ''] = pattern.exec(text) ?? [];
    if (service === undefined || kind === undefined) return [];
    const stem = parameter.replace(/(Id|Name)$/, '');
    return [{ service, kind, name: stem.toLowerCase() === kind ? stem : kind }];
  });
  const byKind = groupBy(found, ({ service, kind }) => `${service}/${kind}`);
  // The parameter's spelling has capitals, which stand before small letters.
  return [...byKind.values()].flatMap((same) => [...same].sort(byName).slice(0, 1)).sort(byName);
}

function byName({ name: one }: ResourceKind, { name: other }: ResourceKind): number {
  return one < other ? -1 : 1;
}

/** Makes the view of the module that builds ARNs. */
export function arnView({ product, names, header, core }: PackageContext): ArnView {
  const byService = groupBy(resourceKinds(product), ({ service }) => service);
  return {
    header,
    core,
    doc: docComment([
      `Builds the ARNs of the resources that operations of ${codeSpan(product.name)} act on, for policies: by service and kind, from an id, or \`*\` for all of the kind.`,
    ]),
    arn: names.product.arn,
    services: sorted([...byService.keys()]).map((service) => ({
      key: propertyKey(service),
      kinds: (byService.get(service) ?? []).map(kindView),
    })),
  };
}

function kindView({ service, kind, name }: ResourceKind): ArnKindView {
  return {
    doc: docComment([`Returns ${codeSpan(`acs:${service}:<region>:<account>:${kind}/<id>`)}.`], {
      indent: '    ',
    }),
    key: propertyKey(name),
    service: stringLiteral(service),
    kind: stringLiteral(kind),
  };
}

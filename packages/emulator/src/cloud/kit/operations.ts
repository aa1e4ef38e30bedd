import type { Document, Fields } from '../../state/document.ts';
import { type CloudCall, named, text } from './cloud-call.ts';
import { type Resource, shown } from './resource.ts';

/**
 * Carries an operation out and returns what its answer may show; the kit leaves of it what the operation's schema names. It runs
 * in a transaction: a refusal undoes what was done before it, and so does a dry run.
 */
export type CloudBehaviour = (call: CloudCall) => Fields;

/** The operations of a product, by name. */
export type Operations = Readonly<Record<string, CloudBehaviour>>;

/** Shows the one resource that the call names. */
export function describe<F extends Fields>(
  resource: Resource<F>,
  show: (document: Document<F>, call: CloudCall) => Fields = (document, call) =>
    shown(resource, document, call),
): CloudBehaviour {
  return (call) => show(named(call, resource), call);
}

/** Does something with the one resource that the call names, and answers with what the function returns, or with its id. */
export function act<F extends Fields>(
  resource: Resource<F>,
  action: (document: Document<F>, call: CloudCall) => Fields | undefined,
  options: { readonly parameter?: string; readonly notFound?: string } = {},
): CloudBehaviour {
  return (call) => {
    const document = named(call, resource, options.parameter, options.notFound);
    return action(document, call) ?? { [resource.idField]: document.id };
  };
}

/** Changes the fields that a call names, of those that can be changed. A text of `null` stays as it is. */
export function change<F extends Fields>(
  resource: Resource<F>,
  names: readonly (keyof F & string)[],
  options: {
    readonly notFound?: string;
    readonly check?: (document: Document<F>, call: CloudCall) => void;
  } = {},
): CloudBehaviour {
  return act(
    resource,
    (document, call) => {
      options.check?.(document, call);
      const fields = sentFields(call, names) as Partial<F>;
      if (Object.keys(fields).length > 0) call.state.update(document, { fields });
    },
    options.notFound === undefined ? {} : { notFound: options.notFound },
  );
}

/** The values of those parameters that were sent, under the same names. */
export function sentFields(call: CloudCall, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = call.parameters[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

/** Deletes the resource that a call names, once `check` lets it. */
export function remove<F extends Fields>(
  resource: Resource<F>,
  check: (document: Document<F>, call: CloudCall) => void = () => undefined,
  options: { readonly parameter?: string; readonly notFound?: string } = {},
): CloudBehaviour {
  return act(
    resource,
    (document, call) => {
      check(document, call);
      call.state.remove(document);
    },
    options,
  );
}

/** Returns a text that was sent, or a value in its place. */
export function textOr(call: CloudCall, name: string, otherwise: string): string {
  return text(call, name) ?? otherwise;
}

import type { Arrival } from './arrival.ts';
import type { BodyForm } from './catalogue/parameters.ts';
import { Refusal } from './refusal.ts';
import { formType, mediaTypeOf } from './wire.ts';

const forms: Readonly<Record<BodyForm, { readonly name: string; readonly fits: (type: string) => boolean }>> =
  {
    form: { name: formType, fits: (type) => type === formType },
    json: { name: 'application/json', fits: (type) => type === 'application/json' || type.endsWith('+json') },
    binary: { name: 'application/octet-stream', fits: (type) => type !== formType },
  };

/** Refuses a body that is not of the operation's kind; a request without a body may call itself anything. */
export function checkBodyForm(arrival: Arrival, wanted: BodyForm): void {
  if (arrival.body.length === 0) return;
  const { name, fits } = forms[wanted];
  if (!fits(mediaTypeOf(arrival) ?? '')) {
    throw new Refusal(400, 'InvalidParameter.ContentType', `A request body must be ${name}.`);
  }
}

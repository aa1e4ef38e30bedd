import type { World } from '../behaviour/call.ts';
import type { Clock } from '../clock.ts';
import { accessKey } from '../cloud/ram/model.ts';

/** The answer to `CreateAccessKey`. */
export interface CreatedKey {
  readonly AccessKey: { readonly AccessKeyId: string; readonly AccessKeySecret: string };
}

/** What a world's description says of a key. The cloud makes up what is not there. */
interface GivenKey {
  readonly AccessKeyId: unknown;
  readonly AccessKeySecret: unknown;
}

/** Gives a key the id and the secret that programs have already. @throws TypeError that says what is wrong, without the secret. */
export function withGivenKey(
  answer: CreatedKey,
  { AccessKeyId, AccessKeySecret }: GivenKey,
  { world: { state, settings }, clock }: { readonly world: World; readonly clock: Clock },
): CreatedKey {
  const id = given('AccessKeyId', AccessKeyId, /^[\w.-]{1,128}$/) ?? answer.AccessKey.AccessKeyId;
  const secret =
    given('AccessKeySecret', AccessKeySecret, /^[!-~]{1,256}$/) ?? answer.AccessKey.AccessKeySecret;
  const others = settings.users.map((one) => one.accessKeyId);
  if (AccessKeyId !== undefined && (others.includes(id) || state.get(accessKey.kind, id) !== undefined)) {
    throw new TypeError(`the AccessKeyId ${id} is in use`);
  }
  state.transaction(clock.now(), () => {
    const made = state.get(accessKey.kind, answer.AccessKey.AccessKeyId);
    if (made === undefined) throw new Error('A key is not there although it was just made');
    state.remove(made);
    const fields = { ...made.fields, AccessKeySecret: secret };
    state.insert(accessKey.kind, { id, region: made.region, fields });
  });
  return { AccessKey: { ...answer.AccessKey, AccessKeyId: id, AccessKeySecret: secret } };
}

function given(name: string, value: unknown, form: RegExp): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && form.test(value)) return value;
  throw new TypeError(`${name} has to be a text of printable characters without spaces`);
}

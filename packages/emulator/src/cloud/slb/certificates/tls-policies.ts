import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../refusal.ts';
import { type Document, inTurn, type Phase } from '../../../state/document.ts';
import {
  type CloudCall,
  flag,
  insert,
  invalid,
  named,
  need,
  needStatus,
  number,
  refusal,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { isUsed, listenersWith } from '../references.ts';
import { ciphersOf } from './ciphers.ts';
import { type TlsPolicyFields, tlsPolicy } from './model.ts';

/** The index of listeners that finds those with a policy. */
const listenerIndex = 'TLSCipherPolicy';

export const createTlsPolicy: CloudBehaviour = (call) => {
  const made = insert(call, tlsPolicy, { fields: readPolicy(call), phases: configured(call) });
  return { TLSCipherPolicyId: made.id };
};

function configured(call: CloudCall): readonly Phase[] {
  return inTurn(call.now, ['configuring', call.settings.timing.configuringMs], 'normal');
}

/** Reads a policy, whose versions and ciphers have to go together. */
function readPolicy(call: CloudCall): TlsPolicyFields {
  const Name = need(call, 'Name');
  if (!/^[a-z][a-z0-9._-]{1,127}$/i.test(Name)) {
    throw invalid(call, 'Name', 'is not 2 to 128 letters, digits, and signs of ._- behind a letter');
  }
  const TLSVersions = readDistinct(call, 'TLSVersions', 'TlsVersions');
  const Ciphers = readDistinct(call, 'Ciphers', 'Ciphers');
  const known = TLSVersions.map((version) => {
    const ciphers = ciphersOf.get(version);
    if (ciphers !== undefined) return ciphers;
    throw refusal(call, 'TLSPolicyNoSupportVersion', `There is no TLS version ${version}.`, 400);
  });
  const alien = Ciphers.find((cipher) => !known.some((ciphers) => ciphers.has(cipher)));
  if (alien !== undefined) {
    throw refusal(
      call,
      'TLSPolicyNoSupportCipher',
      `None of the versions supports the cipher ${alien}.`,
      400,
    );
  }
  const bare = known.findIndex((ciphers) => !Ciphers.some((cipher) => ciphers.has(cipher)));
  if (bare >= 0) {
    throw refusal(call, 'TLSPolicyNoSupportCipher', `${TLSVersions[bare]} has none of the ciphers.`, 400);
  }
  return { Name, TLSVersions, Ciphers };
}

function readDistinct(call: CloudCall, parameter: string, codeName: string): readonly string[] {
  const values = texts(call, parameter);
  if (values.length === 0) {
    throw refusal(call, `MissingParam.${codeName}`, `The parameter ${parameter} is missing.`, 400);
  }
  if (new Set(values).size === values.length) return values;
  throw refusal(call, `ParamDuplicateError.${codeName}`, `A value of ${parameter} is there twice.`, 400);
}

const usualSize = 20;
const listPolicies = list(tlsPolicy, {
  show: (document, call) => ({
    ...shown(tlsPolicy, document, call),
    RelateListeners:
      flag(call, 'IncludeListener') === true
        ? listenersWith(call, listenerIndex, document.id).map(
            ({ LoadBalancerId, ListenerPort, Protocol }) => ({
              LoadBalancerId,
              Port: ListenerPort,
              Protocol: Protocol.toUpperCase(),
            }),
          )
        : [],
  }),
});

export const listTlsPolicies: CloudBehaviour = (call) => {
  const MaxItems = number(call, 'MaxItems', usualSize);
  if (MaxItems < 1 || MaxItems > 100) throw invalid(call, 'MaxItems', 'is not within 1 and 100');
  try {
    return listPolicies({ ...call, parameters: { ...call.parameters, MaxItems } });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'InvalidParameter.NextToken')) throw error;
    throw refusal(call, 'QueryTokenInvalid', error.message, 400);
  }
};

/** Changes a policy; the listeners that use it take the change over. */
export const setTlsPolicy: CloudBehaviour = (call) => {
  const document = named(call, tlsPolicy);
  needNormal(call, document);
  const fields = readPolicy(call);
  if (sameText(fields) === sameText(document.fields)) {
    throw refusal(call, 'TLSPolicyUnchanged', `The policy ${document.id} is like this already.`, 400);
  }
  update(call, document, { fields, phases: configured(call) });
  return { TaskId: randomUUID() };
};

function sameText({ Name, TLSVersions, Ciphers }: TlsPolicyFields): string {
  return JSON.stringify([Name, TLSVersions.toSorted(), Ciphers.toSorted()]);
}

export const deleteTlsPolicy: CloudBehaviour = (call) => {
  const document = named(call, tlsPolicy);
  needNormal(call, document);
  if (isUsed(call, 'slb/listener', listenerIndex, document.id)) {
    throw refusal(call, 'TLSPolicyRelated', `A listener uses the policy ${document.id}.`, 400);
  }
  call.state.remove(document);
  return {};
};

function needNormal(call: CloudCall, document: Document<TlsPolicyFields>): void {
  needStatus(call, document, ['normal'], 'TLSPolicyConfiguring');
}

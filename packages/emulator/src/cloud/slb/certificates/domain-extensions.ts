import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  insert,
  lookUp,
  named,
  need,
  number,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { type CloudBehaviour, describe, remove } from '../../kit/operations.ts';
import { needBalancer } from '../references.ts';
import { wholeList } from '../whole-list.ts';
import { domainExtension, serverCertificate } from './model.ts';

const mostOnOneListener = 3;
const domainName = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export const createDomainExtension: CloudBehaviour = (call) => {
  const balancer = needBalancer(call);
  const ListenerPort = number(call, 'ListenerPort', 0);
  const ListenerId = httpsListener(call, balancer, ListenerPort);
  const others = allWith(call, domainExtension, 'ListenerId', ListenerId);
  const Domain = readDomain(call);
  if (others.some(({ fields }) => fields.Domain === Domain)) {
    throw refusal(call, 'InvalidParameter.Domain', `The listener has the domain ${Domain} already.`, 400);
  }
  if (others.length >= mostOnOneListener) {
    throw refusal(
      call,
      'DomainExtensionNumberOverLimit',
      `A listener has ${mostOnOneListener} domain extensions at most.`,
      400,
    );
  }
  const made = insert(call, domainExtension, {
    region: balancer.region,
    fields: {
      LoadBalancerId: balancer.id,
      ListenerPort,
      ListenerId,
      Domain,
      ServerCertificateId: readCertificate(call, balancer.region),
    },
  });
  return { DomainExtensionId: made.id, ListenerPort };
};

/** Returns the id of the HTTPS listener at a port; one of another protocol has no extensions. */
function httpsListener(call: CloudCall, { id }: Document, port: number): string {
  const present = ['https', 'http', 'tcp', 'udp'].filter(
    (protocol) => call.state.get('slb/listener', `${id}/${protocol}/${port}`) !== undefined,
  );
  if (present.includes('https')) return `${id}/https/${port}`;
  if (present.length === 0) {
    throw refusal(call, 'InvalidParameter', 'The specified resource does not exist.', 400);
  }
  throw refusal(call, 'DomainExtensionNotSupport', `The listener at port ${port} is no HTTPS listener.`, 400);
}

function readDomain(call: CloudCall): string {
  const domain = need(call, 'Domain');
  if (domain.length <= 253 && domainName.test(domain)) return domain.toLowerCase();
  throw refusal(call, 'InvalidParameter.Domain', `${domain.slice(0, 253)} is no domain.`, 400);
}

function readCertificate(call: CloudCall, region: string): string {
  const id = text(call, 'ServerCertificateId') ?? '';
  if (lookUp(call, serverCertificate, id, region) !== undefined) return id;
  throw refusal(call, 'InvalidParameter.ServerCertificateId', `There is no server certificate ${id}.`, 400);
}

export const describeDomainExtension: CloudBehaviour = describe(domainExtension);

export const describeDomainExtensions: CloudBehaviour = wholeList(domainExtension, 'DomainExtensions', {
  check: needBalancer,
});

export const setDomainExtension: CloudBehaviour = (call) => {
  const document = named(call, domainExtension);
  update(call, document, { fields: { ServerCertificateId: readCertificate(call, document.region) } });
  return {};
};

export const deleteDomainExtension: CloudBehaviour = remove(domainExtension);

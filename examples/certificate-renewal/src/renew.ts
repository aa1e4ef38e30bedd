import {
  DeleteServerCertificate,
  DescribeDomainExtensions,
  DescribeLoadBalancerListeners,
  DescribeServerCertificates,
  isServiceError,
  paginate,
  SetDomainExtensionAttribute,
  SetLoadBalancerHTTPSListenerAttribute,
  type SlbClient,
  UploadServerCertificate,
} from '@scope/slb';
import { isRenewalOf, isSame, type Pair } from './pair.ts';
import { messageOf } from './program.ts';

/** What is to be done in a region. */
export interface Renewal {
  readonly pair: Pair;
  readonly isDryRun: boolean;
  readonly removesOld: boolean;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

/** Something that has a certificate: a listener, or a further name of one. */
interface Place {
  readonly text: string;
  readonly certificateId: string;
  set(certificateId: string): Promise<unknown>;
}

/**
 * Uploads a certificate unless it is there, and puts it where older ones for its names are. Resolves to whether all of that could
 * be done; what could not be stays as it was, and is done by the next run.
 */
export async function renew(slb: SlbClient, job: Renewal): Promise<boolean> {
  const { pair, isDryRun, signal, tell } = job;
  const { ServerCertificates } = await slb.send(DescribeServerCertificates, {}, { signal });
  const all = ServerCertificates?.ServerCertificate ?? [];
  const present = all.find((one) => isSame(pair, one))?.ServerCertificateId;
  const old = new Set(
    all.filter((one) => isRenewalOf(pair, one)).map((one) => one.ServerCertificateId ?? ''),
  );
  if (old.size === 0) {
    tell('has no older certificate for these names');
    return true;
  }
  const id = present ?? (isDryRun ? '' : await upload(slb, job));
  if (present !== undefined) tell(`has the certificate already, as ${present}`);
  let isDone = true;
  for await (const place of places(slb, signal)) {
    if (!old.has(place.certificateId)) continue;
    if (isDryRun) {
      tell(`would renew ${place.text}`);
      continue;
    }
    try {
      await place.set(id);
      tell(`renewed ${place.text}`);
    } catch (error) {
      signal.throwIfAborted();
      isDone = false;
      tell(`cannot renew ${place.text}: ${messageOf(error)}`);
    }
  }
  if (job.removesOld && isDone && !isDryRun) isDone = await remove(slb, old, job);
  return isDone;
}

async function upload(slb: SlbClient, { pair, signal, tell }: Renewal): Promise<string> {
  const { certificate, chain, key } = pair;
  // A name that people recognise in the console.
  const name = /CN=([\w.-]+)/.exec(certificate.subject)?.[1] ?? 'renewed';
  const day = new Date(certificate.validTo).toISOString().slice(0, 10);
  const request = { ServerCertificate: chain, PrivateKey: key, ServerCertificateName: `${name}-${day}` };
  const { ServerCertificateId = '' } = await slb.send(UploadServerCertificate, request, { signal });
  tell(`uploaded ${name}, which ends on ${day}`);
  return ServerCertificateId;
}

/** Everything that has a certificate in the region. */
async function* places(slb: SlbClient, signal: AbortSignal): AsyncGenerator<Place> {
  const request = { ListenerProtocol: 'https', MaxResults: 100 };
  for await (const listener of paginate(slb, DescribeLoadBalancerListeners, request, { signal }).items()) {
    const { LoadBalancerId = '', ListenerPort = 0, HTTPSListenerConfig } = listener;
    const where = { LoadBalancerId, ListenerPort };
    const text = `${LoadBalancerId}:${ListenerPort}`;
    yield {
      text,
      certificateId: HTTPSListenerConfig?.ServerCertificateId ?? '',
      set: (ServerCertificateId) =>
        slb.send(SetLoadBalancerHTTPSListenerAttribute, { ...where, ServerCertificateId }, { signal }),
    };
    const { DomainExtensions } = await slb.send(DescribeDomainExtensions, where, { signal });
    for (const {
      DomainExtensionId = '',
      Domain,
      ServerCertificateId = '',
    } of DomainExtensions?.DomainExtension ?? []) {
      yield {
        text: `${text} ${Domain}`,
        certificateId: ServerCertificateId,
        set: (renewed) =>
          slb.send(
            SetDomainExtensionAttribute,
            { DomainExtensionId, ServerCertificateId: renewed },
            { signal },
          ),
      };
    }
  }
}

/** Removes certificates that nothing has any more. The service refuses to remove one that is in use. */
async function remove(slb: SlbClient, ids: ReadonlySet<string>, { signal, tell }: Renewal): Promise<boolean> {
  let isDone = true;
  for (const ServerCertificateId of ids) {
    try {
      await slb.send(DeleteServerCertificate, { ServerCertificateId }, { signal });
      tell(`removed ${ServerCertificateId}`);
    } catch (error) {
      if (!isServiceError(error)) throw error;
      isDone = false;
      tell(`cannot remove ${ServerCertificateId}: ${messageOf(error)}`);
    }
  }
  return isDone;
}

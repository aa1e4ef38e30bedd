import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { accessKey, type OpenClient } from './client.ts';

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const signedHeaders = 'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version';

/** `node:http` and one signature, written for this single request: no retry, no time limit, no error handling. */
export const openFloor: OpenClient = (port) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const host = `127.0.0.1:${port}`;
  return (pageSize) =>
    new Promise((resolve, reject) => {
      const query = `PageSize=${pageSize}&RegionId=cn-hangzhou`;
      const options = {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: `/?${query}`,
        headers: signed(host, query),
        agent,
      };
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()).TotalCount));
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
};

function signed(host: string, query: string): Record<string, string> {
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const nonce = randomUUID();
  const headers =
    `host:${host}\nx-acs-action:DescribeInstances\nx-acs-content-sha256:${emptyHash}\n` +
    `x-acs-date:${date}\nx-acs-signature-nonce:${nonce}\nx-acs-version:2014-05-26\n`;
  const canonical = `POST\n/\n${query}\n${headers}\n${signedHeaders}\n${emptyHash}`;
  const hash = createHash('sha256').update(canonical).digest('hex');
  const toSign = `ACS3-HMAC-SHA256\n${hash}`;
  const signature = createHmac('sha256', accessKey.accessKeySecret).update(toSign).digest('hex');
  return {
    host,
    'x-acs-action': 'DescribeInstances',
    'x-acs-version': '2014-05-26',
    'x-acs-date': date,
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': emptyHash,
    accept: 'application/json',
    'user-agent': 'floor',
    authorization: `ACS3-HMAC-SHA256 Credential=${accessKey.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`,
  };
}

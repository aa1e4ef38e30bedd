// Calls operations of ECS at the host that the real cloud has, with nothing but Node's own HTTP, which knows no proxies: version 1 of
// the signature over plain HTTP and over TLS in turn. Prints the statuses.
import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';

const given = process.env.CALLER_KEY?.split(':');
const [id, secret] = given ?? [
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
];

function targetOf(Action) {
  const query = Object.entries({
    AccessKeyId: id,
    Action,
    Format: 'JSON',
    RegionId: 'cn-hangzhou',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: randomUUID(),
    SignatureVersion: '1.0',
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
    Version: '2014-05-26',
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const text = `GET&%2F&${encodeURIComponent(query)}`;
  const signature = createHmac('sha1', `${secret}&`).update(text).digest('base64');
  return `ecs.cn-hangzhou.aliyuncs.com/?${query}&Signature=${encodeURIComponent(signature)}`;
}

const statuses = [];
for (const [index, action] of process.argv.slice(2).entries()) {
  const [module, scheme] = index % 2 === 0 ? [https, 'https'] : [http, 'http'];
  statuses.push(
    await new Promise((resolve, reject) => {
      const outgoing = module.get(`${scheme}://${targetOf(action)}`, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
      outgoing.once('error', reject);
    }),
  );
}
console.log(JSON.stringify(statuses));

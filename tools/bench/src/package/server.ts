import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instancesPage } from '../call/page.ts';

// A process of its own: the processes that are timed are waited for without a turn of the event loop.
const json = instancesPage(1);
const xml = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId><reservationSet/></DescribeInstancesResponse>`;

const server = createServer((request, response) => {
  const isAws = request.headers['user-agent']?.startsWith('aws-sdk') === true;
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': isAws ? 'text/xml' : 'application/json' });
    response.end(isAws ? xml : json);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

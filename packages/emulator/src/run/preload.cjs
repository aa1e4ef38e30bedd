// Loaded into Node.js programs that run against the emulator: their connections to the hosts that it stands for lead to it. HTTP
// libraries that know nothing of proxies arrive there, too.
const { Socket } = require('node:net');

const { ALIBABA_CLOUD_EMULATOR_HOSTS: hosts, ALIBABA_CLOUD_EMULATOR_PORT: port } = process.env;
const ours = hosts === undefined ? undefined : new RegExp(hosts, 'i');
const target = { host: '127.0.0.1', port: Number(port) };
const connect = Socket.prototype.connect;

function isOurs(options) {
  return typeof options?.host === 'string' && options.path == null && ours.test(options.host);
}

/** `net` calls it with a list of its own, others with options, or with a port and a host. */
function connectHere(...args) {
  const [first, second] = args;
  if (Array.isArray(first)) {
    if (isOurs(first[0])) Object.assign(first, { 0: { ...first[0], ...target } });
  } else if (typeof first === 'object' && first !== null) {
    if (isOurs(first)) args[0] = { ...first, ...target };
  } else if (typeof second === 'string' && ours.test(second)) {
    args.splice(0, 2, target.port, target.host);
  }
  return connect.apply(this, args);
}

if (ours !== undefined && port !== undefined) Socket.prototype.connect = connectHere;

const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Reads the address of a page: by HTTPS, or on this machine by HTTP, and without a user name or password in it. */
export function pageAddress(value: unknown): URL | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const isPlain = url.protocol === 'http:' && thisMachine.test(url.hostname);
  return url.protocol === 'https:' || isPlain ? url : undefined;
}

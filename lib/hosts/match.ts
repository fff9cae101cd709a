/** True where a url lies under a match pattern (`https://*.example.com/agent/*`). False for what is no url. */
export function matchesPattern(pattern: string, url: string): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  const domain = host.replace(/^\*\./, '');
  const fitsHost = host === '*' || hostname === domain || (host.startsWith('*.') && hostname.endsWith(`.${domain}`));
  const fitsPath = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
  return schemes.includes(protocol) && fitsHost && fitsPath.test(pathname + search);
}

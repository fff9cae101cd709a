import { matchesPattern } from './match';

/** A site agents work in, as far as its address tells. */
export type Site = {
  readonly id: string;
  /** The site's own name, as agents know it. */
  readonly name: string;
  /** Match patterns, for the manifest. */
  readonly matches: readonly string[];
};

// Apart from the hosts, which read the pages: the background and the extension's own pages need no more than this.
export const zendeskSite: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  // The whole site: for editors in frames without an address, Chromium takes no pattern with a path.
  matches: ['https://*.zendesk.com/*'],
};
export const gmailSite: Site = { id: 'gmail', name: 'Gmail', matches: ['https://mail.google.com/*'] };
// The whole site, because one moves into the messages without loading a page.
export const xSite: Site = { id: 'x', name: 'X', matches: ['https://x.com/*', 'https://twitter.com/*'] };
export const frontSite: Site = { id: 'front', name: 'Front', matches: ['https://app.frontapp.com/*'] };
/** Any site that only the agent's permission brought us to. */
export const genericSite: Site = { id: 'generic', name: 'this site', matches: [] };

/** Every site Heard knows, the generic one last. */
export const sites: readonly Site[] = [zendeskSite, gmailSite, xSite, frontSite, genericSite];

/** The site of an address; the generic one where none is known. */
export const siteOf = (url: string): Site =>
  sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? genericSite;

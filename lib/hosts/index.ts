import { front } from './front';
import { generic } from './generic';
import { gmail } from './gmail';
import type { Host } from './host';
import { siteOf } from './sites';
import { x } from './x';
import { zendesk } from './zendesk';

/** Every host Heard knows, the generic one last. */
export const hosts: readonly Host[] = [zendesk, gmail, x, front, generic];

/** The host of a page; the generic one for a site that only the agent's permission brought us to. */
export function hostOf(url: string): Host {
  const { id } = siteOf(url);
  return hosts.find((host) => host.id === id) ?? generic;
}

import { front } from './front';
import { generic } from './generic';
import { gmail } from './gmail';
import type { Host } from './host';
import { matchesPattern } from './match';
import { x } from './x';
import { zendesk } from './zendesk';

/** Every host Heard knows, the generic one last. */
export const hosts: readonly Host[] = [zendesk, gmail, x, front, generic];

/** The host of a page; the generic one for a site that only the agent's permission brought us to. */
export function hostOf(url: string): Host {
  return hosts.find((host) => host.matches.some((pattern) => matchesPattern(pattern, url))) ?? generic;
}

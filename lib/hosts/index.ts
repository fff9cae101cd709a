import type { Host } from './host';

/** Every host Heard knows, the generic one last. */
export const hosts: readonly Host[] = [];

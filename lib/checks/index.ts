import type { Check } from '../engine/check';

/** Every check, in the order that settles ties. */
export const checks: readonly Check[] = [];

import type { Check } from '../engine/check';
import { check as patience } from './dismissive/patience';

/** Every check, in the order that settles ties. */
export const checks: readonly Check[] = [patience];

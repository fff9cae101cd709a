import { genericComposer } from './generic';
import type { Host } from './host';
import { frontSite } from './sites';

// No public source names Front's reply box (seen 2026-11), so the generic reading serves, without a thread. Comments for the
// team are written in a box whose label says so, which the generic reading takes for a note.
/** Front: the reply box alone, without the customer's message. */
export const front: Host = {
  ...frontSite,
  composer: (focused) => {
    const composer = genericComposer(focused);
    return composer && { ...composer, thread: () => ({ ...composer.thread(), channel: 'email' }) };
  },
};

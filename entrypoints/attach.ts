import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readComposers } from './content/composers';

// Run by the background in a frame where a composer has got focus; pages without one never carry it.
export default defineUnlistedScript(() => readComposers(document));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watch } from './content/watch';

// The content script of every page of a host. It is unlisted, and named in the manifest by hand, because the wrapper of a
// listed one announces itself to the page.
export default defineUnlistedScript(() => watch(document));

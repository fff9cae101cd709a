import { needChromium, needFirefox } from './browsers';
import { buildExtension, buildPages, extensionIsBuilt } from './build';

/** Before the browser tests: a browser, the pages, and the extension as it is now. */
export async function setup(): Promise<void> {
  needChromium();
  needFirefox();
  await buildPages();
  if (!extensionIsBuilt()) buildExtension();
}

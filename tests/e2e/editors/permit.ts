import type { Browser } from 'puppeteer-core';
import { becomes, firstPage } from './session';

/** What is used of the browsers' interface for extensions, and of Chromium's own for its page of extensions. */
type Api = {
  readonly permissions: { request(wanted: { readonly origins: readonly string[] }): Promise<boolean> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { readonly extensionId: string; readonly hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
};
type ExtensionPage = { readonly browser?: Api; readonly chrome: Api; isPermitted?: Promise<boolean> };

/**
 * Lets the built extension into a site that is none of its own (`https://localhost`), as the press of an agent in its toolbar
 * popup does: the extension asks, and the browser says yes. Ends once the extension has registered its script there.
 */
export async function permit(browser: Browser, site: string): Promise<void> {
  const page = await firstPage(browser);
  const pattern = `${site}/*`;
  const { protocol, hostname } = new URL(await page.evaluate(() => location.href));
  // No driver can answer the browser's own question. Firefox has a setting that leaves it out; Chromium does not ask for what
  // was allowed on its page of extensions, which it takes for a site only while the extension is held to single sites.
  const isChromium = protocol === 'chrome-extension:';
  if (isChromium) await allowInChromium(browser, hostname, 'ON_SPECIFIC_SITES', pattern);
  await page.bringToFront();
  await page.evaluate((pattern) => {
    const here = window as unknown as ExtensionPage;
    here.isPermitted = new Promise((resolve, reject) => {
      // The browsers take the question straight from a press only.
      window.addEventListener(
        'click',
        () => (here.browser ?? here.chrome).permissions.request({ origins: [pattern] }).then(resolve, reject),
        { capture: true, once: true },
      );
    });
  }, pattern);
  await page.mouse.click(2, 2);
  const isPermitted = await page.evaluate(() => (window as unknown as ExtensionPage).isPermitted);
  if (!isPermitted) throw new Error(`The browser did not permit ${pattern}.`);
  if (isChromium) await allowInChromium(browser, hostname, 'ON_ALL_SITES');
  const isRegistered = () =>
    page.evaluate(async (pattern) => {
      const here = window as unknown as ExtensionPage;
      const scripts = await (here.browser ?? here.chrome).scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.includes(pattern));
    }, pattern);
  await becomes(isRegistered, true);
}

/** Sets how far the extension may go on the page of extensions, and there allows it one site more. */
async function allowInChromium(browser: Browser, extensionId: string, hostAccess: string, pattern?: string) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId, hostAccess, pattern) => {
      const { developerPrivate } = (window as unknown as ExtensionPage).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      if (pattern) await developerPrivate.addHostPermission(extensionId, pattern);
    },
    extensionId,
    hostAccess,
    pattern,
  );
  await page.close();
}

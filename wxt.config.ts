import { defineConfig } from 'wxt';
import { sites } from './lib/hosts/sites';

const matches = sites.flatMap((site) => site.matches);
const anySite = ['https://*/*', 'http://*/*'];
const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * What the extension calls of Chromium. The polyfill knows every API there is; of the others nothing is bundled. Firefox has them all
 * by itself, `browserAction` among them.
 */
export const apis = ['action', 'commands', 'i18n', 'permissions', 'runtime', 'scripting', 'storage', 'tabs'];
export const leanPolyfill = {
  name: 'lean-polyfill',
  transform: (code: string, id: string) =>
    id.includes('webextension-polyfill/dist/browser-polyfill')
      ? code.replace(/(?<=const apiMetadata = )\{.*?\n {6}\}(?=;)/s, (table) =>
          JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(table)).filter(([api]) => apis.includes(api)))),
        )
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // What both browsers know by themselves is left as it is written: light-dark() among it.
  vite: () => ({
    plugins: [leanPolyfill],
    // The preloader that would be put into the pages fetches; they have nothing to preload.
    build: { target: ['chrome123', 'firefox140'], modulePreload: { polyfill: false } },
    css: { lightningcss: { targets: { chrome: 123 << 16, firefox: 140 << 16 } } },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_name__' },
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: matches,
    // Asked for one site at a time, from the toolbar popup.
    ...(manifestVersion === 3 ? { optional_host_permissions: anySite } : { optional_permissions: anySite }),
    content_scripts: [
      {
        matches,
        js: ['watch.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: { extension_pages: extensionPages },
    commands: {
      open: {
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
        description: '__MSG_command_open__',
      },
      next: {
        suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
        description: '__MSG_command_next__',
      },
      previous: {
        suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
      'use-first': { description: '__MSG_command_use_first__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'heard@heard.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: 'managed.json' } }),
  }),
});

import type { Browser, Page } from 'puppeteer-core';

/** Composes as an input method does: not key by key, but in words that stand in the draft before they are chosen. */
export type InputMethod = {
  /** What stands at the caret for now; the first call begins a composition. */
  compose(text: string): Promise<void>;
  /** Ends the composition with the chosen words. */
  commit(text: string): Promise<void>;
};

/** The input method of a browser, at the caret of its page in front. */
export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const version = await page.browser().version();
  return /^firefox/i.test(version) ? firefoxInputMethod(page.browser()) : chromiumInputMethod(page);
}

async function chromiumInputMethod(page: Page): Promise<InputMethod> {
  const devtools = await page.createCDPSession();
  return {
    async compose(text) {
      const { length } = text;
      await devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    },
    async commit(text) {
      await devtools.send('Input.insertText', { text });
    },
  };
}

/** What of the WebDriver BiDi connection is needed, which puppeteer keeps to itself. */
type Bidi = {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
};
type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Evaluated = { readonly type: string; readonly exceptionDetails?: { readonly text: string } };

// The driver has no command for it, so it is done where Firefox itself hears the system's input methods: in the window of
// the browser, from which the composition goes on to the page in focus. The browser has to be started so as to allow that.
async function firefoxInputMethod(browser: Browser): Promise<InputMethod> {
  const { connection } = browser as unknown as Bidi;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const target = { context: contexts[0]?.context };
  const run = async (script: string) => {
    const params = { expression: script, target, awaitPromise: false };
    const { exceptionDetails } = (await connection.send('script.evaluate', params)).result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  };
  await run(`
    window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    // What a failed test has left open.
    if (inputMethod.hasComposition) inputMethod.cancelComposition();
    if (!inputMethod.beginInputTransactionForTests(window, () => true)) throw new Error('Another input method is at work.');
  `);
  return {
    compose: (text) =>
      run(`
        inputMethod.setPendingCompositionString(${JSON.stringify(text)});
        inputMethod.appendClauseToPendingComposition(${text.length}, inputMethod.ATTR_RAW_CLAUSE);
        inputMethod.setCaretInPendingComposition(${text.length});
        if (!inputMethod.flushPendingComposition()) throw new Error('Nothing took the composition.');
      `),
    commit: (text) => run(`inputMethod.commitCompositionWith(${JSON.stringify(text)})`),
  };
}

import type { Locator, Page } from 'playwright-core';
import { addresses } from './server';

/** One reply box on one of the sample pages, and how an agent works it from the keyboard. */
export type Place = {
  readonly name: 'zendesk' | 'gmail' | 'chat' | 'messages';
  readonly url: string;
  composer(page: Page): Locator;
  send(page: Page): Locator;
  /** The keys that begin a new paragraph. */
  readonly paragraph: readonly string[];
  /** A careless reply: waves the problem off, passes over what it cost, and leaves the next step open. */
  readonly careless: string;
  /** Words of `careless` that get a mark. */
  readonly waved: string;
};

const test = (id: string) => `[data-test-id="${id}"]`;

export const places: readonly Place[] = [
  {
    name: 'zendesk',
    url: addresses.zendesk,
    composer: (page) => page.locator(`[data-ticket-id="101"] ${test('omnicomposer-rich-text-ckeditor')}`),
    send: (page) => page.locator(`[data-ticket-id="101"] ${test('submit_button-button')}`),
    paragraph: ['Enter'],
    careless:
      'Hi Priya,\n\nThanks for reaching out. It’s only a small delay on the courier’s side. Your bike left our Rotterdam warehouse on 11 November.\n\nWe’ll look into it and get back to you shortly.\n\nKind regards,\nTom',
    waved: 'It’s only a small delay',
  },
  {
    name: 'gmail',
    url: addresses.gmail,
    composer: (page) => page.locator('.ip [g_editable="true"]'),
    send: (page) => page.locator('.ip .T-I-atl'),
    paragraph: ['Enter', 'Enter'],
    careless:
      'Hi Daniel,\n\nThese things happen. You must have missed the note on the box. We’ll look into it and get back to you soon.',
    waved: 'These things happen',
  },
  {
    name: 'chat',
    url: addresses.chat,
    composer: (page) => page.locator('[data-testid="dm-composer-textarea"]'),
    send: (page) => page.locator('[data-testid="dm-composer-send-button"]'),
    paragraph: ['Shift+Enter', 'Shift+Enter'],
    careless: 'Calm down, it works fine on our end. We’ll look into it.',
    waved: 'Calm down',
  },
  {
    name: 'messages',
    url: addresses.messages,
    composer: (page) => page.locator('[data-testid="dmComposerTextInput"]'),
    send: (page) => page.locator('[data-testid="dmComposerSendButton"]'),
    paragraph: ['Enter', 'Enter'],
    careless: 'Calm down, it works fine on our end. We’ll look into it.',
    waved: 'Calm down',
  },
];

/** Focuses the box with the caret before anything that stands in it (a signature), and types. */
export async function write(page: Page, place: Place, draft: string): Promise<void> {
  await focus(page, place);
  await type(page, place, draft);
}

export async function focus(page: Page, place: Place): Promise<void> {
  await page.locator('body.ready').waitFor();
  await place.composer(page).focus();
  await page.keyboard.press('Control+Home');
}

/** Types at the caret as a person would: a blank line is the keys for a paragraph, a line end Shift+Enter. */
export async function type(page: Page, place: Place, draft: string): Promise<void> {
  for (const [index, paragraph] of draft.split('\n\n').entries()) {
    if (index > 0) for (const key of place.paragraph) await page.keyboard.press(key);
    for (const [number, line] of paragraph.split('\n').entries()) {
      if (number > 0) await page.keyboard.press('Shift+Enter');
      await page.keyboard.type(line);
    }
  }
}

/** What Send would post now, read from the editor's own model. */
export const outgoing = (page: Page): Promise<string> => page.evaluate(() => window.outgoing());

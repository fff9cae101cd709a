import { speaker, speech } from './words';

/** The words of our own pages, in English; kept equal to `public/_locales` as those of the surfaces are. */
export const pageEnglish = {
  settings: 'Settings',
  on_here: 'Read replies on this site',
  reading: 'Reading the reply and $1’s message.',
  reading_them: 'Reading the reply and the customer’s message.',
  reading_wording: 'Reading the wording. The customer’s message is not in view.',
  here_note: 'An internal note: notes are never read.',
  here_unknown: 'This box may not be a reply, so it is not read.',
  here_waiting: 'Click into the reply, and Heard reads along.',
  here_off: 'Off on this site.',
  here_locked: 'Your team has turned this site off.',
  here_paused: 'Paused until $1, on every site.',
  here_ask: 'Not on here yet. Your browser will ask you first.',
  here_closed: 'No extension may read this page.',
  use_here: 'Use on this site',
  resume: 'Go on now',
  this_reply: 'This reply',
  nothing_leaves: 'Nothing leaves this browser.',
  see_yourself: 'See for yourself',
  welcome_title: 'Replies that make people feel heard.',
  welcome_lead:
    'Heard reads your draft next to the customer’s message and points at the few words worth a second look. You decide, every time.',
  promise_private: 'Stays in your browser.',
  promise_private_more: 'It has no way to reach the network, and you can check that.',
  promise_draft: 'Leaves your draft alone.',
  promise_draft_more: 'Nothing changes until you say so, and undo is exact.',
  promise_kind: 'Never fights kindness.',
  promise_kind_more: 'A sincere apology or a warm line stays bare.',
  works_in: 'Works in',
  elsewhere: 'Elsewhere: open the page, then press Heard in the toolbar.',
  begin: 'Start',
  try_label: 'Your reply',
  try_it: 'Try it: press a marked phrase, or change a word.',
  lena_writes: 'Lena writes',
  checks: 'Checks',
  checks_more: 'A check you turn off stays off on every site.',
  trained_reading: 'Trained reading',
  trained_more:
    'Models that learnt from example replies weigh each sentence and the whole case, here in your browser. Off, only the written rules read.',
  set_by_team: 'Set by your team',
  family_dismissive: 'Dismissive phrasing',
  family_blame: 'Blame and command',
  family_acknowledgement: 'Acknowledgement',
  family_next: 'Next step',
  family_question: 'Open questions',
  family_name: 'Names',
  family_canned: 'Stock phrases',
  family_jargon: 'Jargon and needless no',
  family_apology: 'Apologies',
  family_safety: 'Unsafe to ask',
  family_placeholder: 'To fill in',
  family_commitment: 'Promises',
  family_form: 'Form',
  family_channel: 'Channel',
  single_checks: 'Turned off one by one',
  kept_phrases: 'Phrases you keep',
  point_again: 'Point out again',
  sites: 'Sites',
  sites_more: 'Heard reads replies here, and nowhere else.',
  reads: 'reads and marks',
  site_off: 'off',
  remove_site: 'Remove',
  data: 'Data',
  data_kept:
    'Kept in this browser: these settings, the sites you turned off and the phrases you asked to keep. No draft and no message is ever stored or sent.',
  data_check:
    'To see for yourself: open this browser’s list of extensions, choose Heard, and look at its network requests. There are none, because its own rules forbid every connection.',
  save_copy: 'Save a copy',
  load_copy: 'Load a copy',
  start_over: 'Start over',
  start_over_sure: 'Press again to delete all settings',
  loaded: 'Settings loaded.',
  not_loaded: 'That file holds no settings of Heard.',
  keys: 'Keys',
  keys_more: 'Change them in your browser, under its extensions’ keyboard shortcuts.',
  no_key: 'not set',
  key_inside: 'Inside: Tab and arrows move, Enter chooses, Esc leads back to your reply.',
} as const;

/** The words of our own pages. */
export const sayOnPage = speaker(pageEnglish);

/** Gives one of our own pages the language and direction of its words. */
export function speakPage(document: Document): void {
  Object.assign(document.documentElement, speech());
}

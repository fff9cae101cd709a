/** The words shown over other tools, in English. `public/_locales` holds them for translation; a test keeps the two equal. */
export const english = {
  chip_fine: 'All fine',
  chip_hints: 'Worth a look',
  chip_rest: 'Nothing due',
  chip_brings: 'What they bring',
  chip_blind: 'Can’t see their message',
  chip_note: 'Internal note',
  chip_language: 'Not English',
  chip_warming: 'Warming up',
  chip_paused: 'Paused until $1',
  chip_lost: 'Can’t read this page',
  tip_fine: 'Nothing stands out.',
  tip_rest: 'A plain question: a direct answer is enough.',
  tip_brings: 'Read from their message, before the first word.',
  tip_blind: 'Checking the wording only.',
  tip_note: 'Notes are never read.',
  tip_language: 'Advice is for English replies.',
  tip_paused: 'Press to go on now.',
  tip_lost: 'The page has changed. Your reply is not being checked.',
  count: '$1 worth a look',
  clear: 'Nothing stands out',
  kind_wording: 'Wording',
  kind_acknowledgement: 'Acknowledgement',
  kind_question: 'Question',
  kind_next: 'Next step',
  kind_fill: 'To fill in',
  kind_unsafe: 'Unsafe to ask',
  kind_name: 'Name',
  strong: 'strong',
  advice: 'advice',
  small: 'small point',
  of: '$1 of $2',
  dialog: '$1, $2 of $3',
  previous: 'Previous',
  next: 'Next',
  next_of: 'Next, $1 of $2',
  close: 'Close',
  more: 'More: turn off, pause',
  wrote: '$1 wrote',
  asked: '$1 asked',
  they_wrote: 'They wrote',
  they_asked: 'They asked',
  replace: 'Replace',
  insert: 'Insert',
  leave_out: 'Leave out',
  replace_name: 'Replace with: $1',
  insert_name: 'Insert: $1',
  leave_out_name: 'Leave out: $1',
  keep: 'Keep mine',
  leave: 'Leave it',
  not_helpful: 'Not helpful',
  place: 'Where it would go',
  here: 'goes here',
  add: 'Add “$1”',
  own_line: 'Take a moment for a line of your own here.',
  owner: 'Owner',
  action: 'Action',
  time: 'Time',
  part_there: 'there',
  part_open: 'open',
  part_missing: 'missing',
  stop: 'Stop pointing out',
  stop_phrase: 'this phrase, everywhere',
  stop_check: 'this check, everywhere',
  stop_site: 'All checks on this site',
  pause: 'Pause for an hour',
  pause_until: 'until $1, on every site',
  replaced: 'Replaced',
  inserted: 'Inserted',
  left_out: 'Left out',
  undo: 'Undo',
  undone: 'Undone',
  undone_more: 'Your reply is as it was.',
  undo_lost: 'The reply has changed since',
  undo_lost_more: 'Use the editor’s own undo.',
  spoiled: 'Look at your reply',
  spoiled_more: 'This editor changed other words than it should. Its own undo takes that back.',
  unchanged: 'Your reply is unchanged',
  unchanged_more: 'This editor didn’t take the edit.',
  copy: 'Copy wording',
  copied: 'Copied',
  copy_failed: 'The page didn’t allow copying.',
  noted: 'Noted',
  noted_more: 'Not again in this draft.',
  last: 'That was the last one',
  last_more: 'Nothing else stands out.',
  row_acknowledged: 'Acknowledged',
  row_wording: 'Wording',
  row_questions: 'Questions',
  row_next: 'Next step',
  row_details: 'Details',
  state_met: 'met',
  state_part: 'in part',
  state_open: 'not yet',
  state_rests: 'not due',
  points_one: '1 small point',
  points: '$1 small points',
  device: 'Read on this device only',
  brings: 'What $1 brings',
  brings_them: 'What they bring',
  due: 'Acknowledgement due',
  due_none: 'No acknowledgement due',
  due_light: 'light',
  due_full: 'in full',
  feels: 'Feels',
  waiting: 'Waiting',
  again: 'Again',
  went_wrong: 'Went wrong',
  at_stake: 'At stake',
  asks: 'Asks',
  start: 'Start writing',
  anger: 'angry',
  frustration: 'frustrated',
  disappointment: 'disappointed',
  worry: 'worried',
  confusion: 'confused',
  sadness: 'sad',
  embarrassment: 'embarrassed',
  fatigue: 'worn out',
  say_state: 'Heard: $1.',
  say_state_more: 'Heard: $1. $2',
  say_key: 'Alt Shift H to read.',
  say_key_mac: 'Control Shift H to read.',
  say_clear: 'Heard: nothing stands out.',
  say_note: 'Heard: internal note, not read.',
  say_hint: '$1, $2 of $3, $4. $5 $6',
  say_point: '$1, $2. $3 $4',
  say_undo: '$1. Undo with Control Z.',
  say_undo_mac: '$1. Undo with Command Z.',
  say_fill: '$1. Fill in: $2.',
  say_kept: 'Kept. $1 left.',
  say_part: '$1, $2: $3.',
  say_gap: '$1, $2.',
} as const;

export type Key = keyof typeof english;
type I18n = { getMessage(key: string, values?: string[]): string; getUILanguage(): string };

function i18n(): I18n | undefined {
  const { browser, chrome } = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  return browser?.i18n ?? chrome?.i18n;
}

/** The browser's own word for something; '' where it has none, as in tests and in a page whose extension was updated. */
function translated(key: string, values: string[]): string {
  try {
    return i18n()?.getMessage(key, values) ?? '';
  } catch {
    return '';
  }
}

/** Words in a table, in the agent's language where there is a translation and in English otherwise. */
export function speaker<Table extends Record<string, string>>(table: Table) {
  return (key: keyof Table & string, ...values: (string | number)[]): string => {
    const texts = values.map(String);
    return translated(key, texts) || (table[key] ?? '').replace(/\$(\d)/g, (_, n) => texts[Number(n) - 1] ?? '');
  };
}

/** The words of the surfaces over other tools. `$1` is the first value. */
export const say = speaker(english);

/** Language and direction of the words `say` gives. */
export function speech(): { lang: string; dir: 'ltr' | 'rtl' } {
  const dir = translated('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
  return { lang: translated('@@ui_locale', []).replace('_', '-') || 'en', dir };
}

/** A time of day as the agent's language writes it. */
export const clock = (time: number): string =>
  new Date(time).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

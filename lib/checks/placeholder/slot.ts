import type { Check, Examples, Finding } from '../../engine/check';
import type { Line } from '../../engine/draft';
import { remembered } from '../../engine/plain';
import type { Rewrite } from '../../engine/review';
import type { Span } from '../../engine/span';
import { givenName } from '../name/addressed';

const SLOT_WORD =
  '(?:names?|first ?name|last ?name|surname|date|time|day|month|number|no|nr|order|link|url|amount|price|total|sum|product|item|agent|company|city|country|customer|client|guest|recipient|address|e-?mail|phone|tracking|ticket|case|reference|ref|reason|title|department|team|signature|greeting|account|insert|your|x+|tbd|tbc|todo|placeholder|here|details|issue|problem|solution|plan|store|branch)';

// Text before the value was put in. Each form may be read as plain writing too, so each has its own guards below.
const FORMS: readonly {
  readonly id: 'own' | 'field' | 'brace' | 'angle' | 'square' | 'sign' | 'blank' | 'word';
  readonly regex: RegExp;
}[] = [
  { id: 'own', regex: /\[\[[^[\]\n]{1,60}\]\]/g },
  { id: 'field', regex: /\{\{[^{}\n]{1,60}\}\}/g },
  { id: 'brace', regex: /(?<![{\w$#)=>])\{ ?[A-Za-z]\w{0,30}(?:[ .-]\w{1,30}){0,2} ?\}(?!\})/g },
  {
    id: 'angle',
    regex: new RegExp(
      String.raw`(?<![\w/\\])<{1,2}(?:insert|enter|your|add) [\w' /-]{1,40}>{1,2}|(?<![\w/\\])<{1,2}(?:[\w']{1,20}[ _-]){0,3}${SLOT_WORD}(?:[ _-][\w']{1,20}){0,2}>{1,2}`,
      'gi',
    ),
  },
  {
    id: 'square',
    regex: new RegExp(
      String.raw`(?<![\w\]\[\\/])\[(?:[\w']{1,20}[ _-]){0,3}${SLOT_WORD}(?:[ _-][\w']{1,20}){0,3}\](?![(\[\w\]])`,
      'gi',
    ),
  },
  {
    id: 'sign',
    regex: new RegExp(String.raw`(?<![\w%$\\/])([%$])(?:\w{1,20}_)?${SLOT_WORD}(?:_\w{1,20})?\1(?![\w\\/])`, 'gi'),
  },
  {
    id: 'sign',
    regex:
      /\$\{ ?[A-Za-z][\w.]{0,30} ?\}|\*\|\w{1,30}\|\*|\*(?:FIRST |CUSTOMER )?NAME\*|(?<![\w/@])(?:FNAME|LNAME|FIRST_?NAME|LAST_?NAME|CUSTOMER_?NAME)(?![\w/@])/g,
  },
  { id: 'blank', regex: /(?<![\w_-])_{3,}(?![\w_-])/g },
  {
    id: 'word',
    regex:
      /(?<![\w\\/.@*•#-])(?:\(X{2,}\) ?)?(?:X{2,}(?:[./: -]X{2,})+|X{3,})(?![\w\\/@*•]|[-. ]?\d|[./: -]X)|(?<![\w#@/-])(?:TODO|TBC|TBD)(?![\w/-])|\blorem ipsum\b/g,
  },
];
const NAME_SLOT =
  /^\W*(?:(?:first|customer|client|recipient|guest|user|insert|the)[ _.]?)*(?:first ?name|name|customer|client|recipient)\W*$/i;
// The name of a control, a key or a thing of markup is no slot.
const PRESSED =
  /\b(?:click|press|tap|select|choose|hit|push|button|key|menu|tick|check|replace|substitute|type|field|column|option|labelled|labeled|marked|called|named|tab)(?: on| the| in)*[ :"'“>]*$/i;
const MARKUP =
  /\b(?:variables?|placeholders?|templates?|merge (?:tags?|fields?)|shortcodes?|syntax|css|html|json|formula|macros?|snippets?|tokens?|regex|function|script|config)\b/i;

/** What looks like a slot in a line, form by form; a slot never runs over a line's end. */
const slotsIn = remembered(({ text }: Line) =>
  /[[{<%$_]|XX|NAME|TODO|TB[CD]|[Ll]orem/.test(text)
    ? FORMS.flatMap(({ id, regex }) =>
        [...text.matchAll(regex)].map((match) => ({ id, at: match.index, said: match[0] })),
      )
    : [],
);

export const check: Check = {
  id: 'placeholder/slot',
  family: 'placeholder',
  message: 'A blank is still open here; fill it and the reply is ready.',
  source: "Meeting the customer's particular needs (articles on empathy in support)",
  find: (draft, { customer, thread }) => {
    const { text } = draft;
    const slots = draft.lines.flatMap(({ start, line }) =>
      slotsIn(line).map((slot) => ({ ...slot, at: start + slot.at, line: text.slice(start, start + slot.at) })),
    );
    if (slots.length === 0) return [];
    const away = draft.sentences.filter(({ zone }) => zone === 'quoted').map(({ span }) => span);
    const theirs = thread.customer ?? '';
    const found: Finding[] = [];
    const taken: Span[] = [];
    for (const { id, at, said, line } of slots) {
      const span = { start: at, end: at + said.length };
      const meets = (other: Span) => other.start < span.end && span.start < other.end;
      if (taken.some(meets) || away.some(meets) || theirs.includes(said)) continue;
      const after = text.slice(span.end, span.end + 60);
      const near = line.slice(-80);
      const inCode = /`[^`\n]*$/.test(near) || (/[;{}]\s*$|=\s*$/.test(near) && id === 'brace');
      const talk = MARKUP.test(near) || MARKUP.test(after);
      if (id !== 'own' && (inCode || talk || PRESSED.test(near))) continue;
      if (id === 'blank' && !line.trim() && !/^[ \t]*\S/.test(after)) continue; // a ruled line
      taken.push(span);
      found.push({
        span,
        severity: 'strong',
        rewrites: NAME_SLOT.test(said) ? filled(span, line, givenName(customer, thread)) : [],
      });
    }
    return found;
  },
};

/** The customer's name in place of a slot that asks for it; only in the greeting, where it can be nobody else's. */
function filled(span: Span, line: string, name: string | null): readonly Rewrite[] {
  const greets = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+$/i.test(line);
  return greets && name ? [{ span, text: name, condition: `If it is for ${name}:` }] : [];
}

export const examples: Examples = {
  flags: [
    { draft: 'Hi [[[name]]], the seat is yours.' },
    { draft: 'Hi [[{{first_name}}]], the seat is yours.', name: 'Ada Lind', rewrite: 'Hi Ada, the seat is yours.' },
    { draft: 'The refund of [amount] left today.' },
    { draft: 'Your visit is on [[____]] at noon.' },
    { draft: 'The price is [[XX.XX]] euros.' },
    { draft: 'Kind regards,\n[[<your name>]]' },
    { draft: 'The date is [[TBD]].' },
  ],
  passes: [
    { draft: 'Seat [12A] is by the window.' },
    { draft: 'Press <Enter>, then click [Order now].' },
    { draft: 'The card ending XXXX 1234 was charged.' },
    { draft: 'Open %APPDATA% and see <https://example.com/help>.' },
    { draft: 'The merge tag {{ticket.id}} goes in the subject.' },
    { draft: 'Sizes run from XS to XXXL.' },
    { draft: 'It grew by 5% to 10% of $name brands.' },
  ],
};

/**
 * Inside a message or a draft, what its author did not write: quoted history and signatures of mail programs, and widgets.
 * Names of Gmail, Outlook, Thunderbird and Yahoo as they stand in mail archives, seen 2026-11.
 */
export const quoted = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '#appendonsend',
  '#appendonsend ~ *',
  '[id$="divRplyFwdMsg"]',
  '[id$="divRplyFwdMsg"] ~ *',
  '#Signature',
  '[id*="ms-outlook-mobile-signature"]',
  'div.signature',
  '[data-signature]',
  '.moz-cite-prefix',
  '.moz-signature',
  '.yahoo_quoted',
].join(', ');

const unread = `${quoted}, script, style, template, button, svg, [aria-hidden="true"], [hidden]`;
const blocks = new Set(
  'ADDRESS ARTICLE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(' '),
);
// Thunderbird and Apple Mail put "On 3 May 2026, at 10:12, Ana wrote:" above what they quote; mail programs wrap it.
const attribution = /^(on|le|am|el)\b.{6,200}\b(wrote|écrit|schrieb|escribió)\s?:$/i;

/**
 * What the author of a sent message wrote, as plain text: paragraphs on lines of their own, runs of blanks as one, without
 * quoted history and signature. Empty where nothing is left.
 */
export function messageText(element: Element): string {
  const lines: string[] = [''];
  const add = (words: string) => {
    lines[lines.length - 1] += words;
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const kept = keepsLines(node.parentElement);
      const parts = kept ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
      parts.forEach((part, index) => {
        if (index > 0) lines.push('');
        add(part);
      });
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child !== element && child.matches(unread)) return;
    if (child.tagName === 'BR') lines.push('');
    const isBlock = blocks.has(child.tagName);
    if (isBlock && lines.at(-1)?.trim()) lines.push('');
    for (const inner of Array.from(child.childNodes)) visit(inner);
    if (isBlock && lines.at(-1)?.trim()) lines.push('');
    // A paragraph of its own stays one: the blank line tells the engine where it ends.
    if (child.tagName === 'P') lines.push('');
  };
  visit(element);
  return withoutQuotes(lines.map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()));
}

/** Cuts quoted lines and everything below a signature mark; at most one blank line stays between paragraphs. */
function withoutQuotes(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    if (line === '--' || line === '—' || attribution.test(line)) break;
    if (line.startsWith('>')) continue;
    if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line);
  }
  return kept.join('\n').trim();
}

/** True where line feeds in the markup are seen as such: X and chat bubbles are written so. */
function keepsLines(element: Element | null): boolean {
  if (!element) return false;
  if (element.closest('pre, .whitespace-pre-wrap')) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return style.startsWith('pre') || style === 'break-spaces';
}

/** A person's name as a tool shows it, or null where it is an address, a handle, a number or empty. */
export function personName(shown: string | null | undefined): string | null {
  const name = (shown ?? '').replace(/\s+/g, ' ').trim();
  return name === '' || name.length > 60 || /[@\d<>]/.test(name) ? null : name;
}

/** The smallest element around both; the first where they share none below the body. */
export function around(element: HTMLElement, other: Element | null): HTMLElement {
  let frame: HTMLElement | null = element;
  while (other && frame && !frame.contains(other)) frame = frame.parentElement;
  return !frame || frame === frame.ownerDocument.body || frame === frame.ownerDocument.documentElement
    ? element
    : frame;
}

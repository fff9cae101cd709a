declare global {
  interface Window {
    /** What Send would post now, read from the editor's own model. */
    outgoing: () => string;
  }
}

/** Posts the body as the host would; the local server keeps it for the tests. */
export async function send(body: string): Promise<void> {
  await fetch('/send', { method: 'POST', body });
}

/** An element from markup; the markup has one root. */
export function element<T extends HTMLElement>(markup: string): T {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild as T;
}

/** `11 Nov, 08:12`, the same on every machine. */
export function shortTime(iso: string): string {
  const date = new Date(iso);
  const month = date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' });
  return `${date.getUTCDate()} ${month}, ${iso.slice(11, 16)}`;
}

/** Text to paragraphs: a blank line parts two. */
export const paragraphs = (text: string, tag: 'p' | 'div' = 'p') =>
  text
    .split('\n\n')
    .map((part) => `<${tag}>${part.replaceAll('\n', '<br>')}</${tag}>`)
    .join('');

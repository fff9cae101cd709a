/** A piece of a line: words, maybe bold, linked or a mention; `br` is a soft line break. */
export type Piece =
  | { readonly text: string; readonly bold?: boolean; readonly link?: string; readonly mention?: boolean }
  | 'br';
/** A paragraph or a list item. */
export type Block = { readonly kind: 'paragraph' | 'item'; readonly pieces: readonly Piece[] };
/** What stands in the editor when its page has loaded. */
export type Content = readonly Block[];

/** What every editor's page offers to the tests, as `window.editor`. */
export type EditorPage = {
  /** The editor's own model as text: one line a paragraph, item or soft break. */
  model(): string;
  /** What would be submitted. */
  body(): string;
  /** Puts another draft in, as a page does that shows another conversation. */
  fill(text: string): void;
  /** Redo by the editor's own button, where no key does it. */
  redo?(): void;
};

declare global {
  interface Window {
    editor: EditorPage;
  }
}

/** The start that the address asks for. */
export function contentOfAddress(): Content {
  return location.hash ? JSON.parse(decodeURIComponent(location.hash.slice(1))) : [];
}

/** Content as plain text, for textareas. */
export const plain = (content: Content): string =>
  content.map(({ pieces }) => pieces.map((piece) => (piece === 'br' ? '\n' : piece.text)).join('')).join('\n');

/** Content as the HTML that editors load. */
export function html(
  content: Content,
  mention = (text: string) => `<span contenteditable="false">${text}</span>`,
  empty = '<br>',
): string {
  let out = '';
  let isInList = false;
  for (const { kind, pieces } of content) {
    if ((kind === 'item') !== isInList) out += isInList ? '</ul>' : '<ul>';
    isInList = kind === 'item';
    const inner = pieces.map((piece) => (piece === 'br' ? '<br>' : inline(piece, mention))).join('') || empty;
    out += isInList ? `<li>${inner}</li>` : `<p>${inner}</p>`;
  }
  return isInList ? `${out}</ul>` : out;
}

function inline(piece: Exclude<Piece, 'br'>, mention: (text: string) => string): string {
  const text = piece.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (piece.mention) return mention(text);
  const bold = piece.bold ? `<strong>${text}</strong>` : text;
  return piece.link ? `<a href="${piece.link}">${bold}</a>` : bold;
}

/** The lines of HTML as an editor submits it: paragraphs, items and soft breaks. */
export function linesOf(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const lines: string[] = [];
  let line: string | null = null;
  const shown = (line: string) =>
    line
      .replace(/ $/, '')
      .replace(/\u00a0/g, ' ')
      .replace(/[\u200b\ufeff\u2060]/g, '');
  const end = () => {
    if (line !== null) lines.push(shown(line));
    line = null;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        // White space of the markup itself counts as one space, and none at a line's ends.
        let text = data.replace(/[ \t\r\n]+/g, ' ');
        if (!line) text = text.replace(/^ /, '');
        if (line !== null || text !== '') line = (line ?? '') + (data === '\u00a0' ? '' : text);
      } else if (node.nodeName === 'BR') {
        lines.push(shown(line ?? ''));
        line = null;
      } else if (/^(P|DIV|LI|UL|OL)$/.test(node.nodeName)) {
        end();
        walk(node);
        end();
      } else walk(node);
    }
  };
  walk(template.content);
  end();
  return lines.join('\n');
}

/** Puts the page's frame of a helpdesk around an editor: a heading, the box and Send; in the holder that the address asks for. */
export function mount(): HTMLElement {
  holder().insertAdjacentHTML(
    'beforeend',
    `<h1>Reply</h1><section id="scroller"><div id="composer" aria-label="Message"></div></section>
     <button type="button" id="send" aria-label="Send">Send</button>`,
  );
  const composer = document.querySelector<HTMLElement>('#composer');
  if (!composer) throw new Error('The page has no composer.');
  return composer;
}

function holder(): HTMLElement {
  const name = /(dialog|popover)$/.exec(location.search)?.[0];
  if (!name) return document.body;
  const holder = document.createElement(name === 'dialog' ? 'dialog' : 'div');
  holder.id = 'holder';
  holder.style.width = '760px';
  document.body.append(holder);
  if (holder instanceof HTMLDialogElement) holder.showModal();
  else {
    holder.popover = 'auto';
    holder.showPopover();
  }
  return holder;
}

// X's old messages: Draft.js as it stands on the real page, wrapped in React.
import '../steady';
import './x.css';
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement as h, useState } from 'react';
import { render } from 'react-dom';
import { icons } from '../icons';
import { send } from '../send';
import { customer, type Message, messages as first, others } from './conversation';

const icon = (name: keyof typeof icons) =>
  h('span', { className: 'icon', dangerouslySetInnerHTML: { __html: icons[name] } });

const entry = (message: Message) =>
  h(
    'div',
    { key: message.id, className: `row ${message.mine ? 'mine' : 'theirs'}`, 'data-testid': 'messageEntry' },
    h(
      'div',
      { className: 'bubble' },
      h('div', { dir: 'auto' }, message.text),
      h('span', { 'aria-hidden': true, className: 'time' }, message.at),
    ),
  );

const item = (name: string, at: string, text: string | undefined, on: boolean) =>
  h(
    'div',
    { key: name, className: on ? 'item on' : 'item', 'data-testid': 'conversation' },
    h('span', { className: 'face' }, name[0]?.toUpperCase()),
    h('span', null, h('b', null, name), ' ', h('i', null, at), h('br'), text),
  );

function App() {
  const [messages, setMessages] = useState(first);
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text: string = state.getCurrentContent().getPlainText('\n');
  window.outgoing = () => JSON.stringify({ to: customer.handle, text });

  async function press(): Promise<void> {
    if (!text.trim()) return;
    await send(window.outgoing());
    setMessages([...messages, { id: `b${messages.length}`, mine: true, at: '11:40', text }]);
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));
  }

  return h(
    'div',
    { className: 'app' },
    h(
      'nav',
      { className: 'rail' },
      h('b', { className: 'logo' }, 'x'),
      icon('home'),
      icon('search'),
      icon('mail'),
      icon('people'),
    ),
    h(
      'section',
      { className: 'inbox' },
      h('h2', null, 'Messages'),
      h('input', { type: 'search', 'aria-label': 'Search Direct Messages', placeholder: 'Search' }),
      item(customer.name, '14m', messages[messages.length - 1]?.text, true),
      others.map((other) => item(other.name, other.at, other.text, false)),
    ),
    h(
      'section',
      { className: 'conversation' },
      h(
        'header',
        null,
        h('span', { className: 'face' }, 'M'),
        h('a', { href: `https://x.com/${customer.handle}` }, customer.name),
      ),
      h('div', { className: 'rows', 'data-testid': 'DmScrollerContainer' }, messages.map(entry)),
      h(
        'aside',
        { className: 'composer', role: 'complementary' },
        h('button', { type: 'button', 'aria-label': 'Add photos or video' }, icon('plus')),
        h(
          'div',
          { className: 'draft' },
          h(Editor, {
            editorState: state,
            onChange: setState,
            placeholder: 'Start a new message',
            role: 'textbox',
            ariaLabel: 'Start a new message',
            webDriverTestID: 'dmComposerTextInput',
          }),
        ),
        h(
          'button',
          { type: 'button', 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send', onClick: () => void press() },
          icon('plane'),
        ),
      ),
    ),
  );
}

document.title = `${customer.name} / X`;
document.body.append(Object.assign(document.createElement('div'), { id: 'react-root' }));
// Draft.js is from before concurrent rendering, so it is mounted the way it was written for.
render(h(App), document.getElementById('react-root'));
document.body.classList.add('ready');

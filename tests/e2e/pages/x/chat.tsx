// X's new messages: a controlled textarea, rows without an author's attribute; the side tells who wrote.
import '../steady';
import './x.css';
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { icons } from '../icons';
import { send } from '../send';
import { customer, id, type Message, messages as first, others } from './conversation';

const Icon = ({ name }: { name: keyof typeof icons }) => (
  <span class="icon" dangerouslySetInnerHTML={{ __html: icons[name] }} />
);

const Row = ({ message }: { message: Message }) => (
  <div data-dm-item-key={message.id}>
    <div
      class={`row ${message.mine ? 'mine' : 'theirs'}`}
      data-dm-message-row={message.id}
      data-testid={`message-${message.id}`}
      {...(message.mine ? { 'data-send-status': 'read' } : {})}
    >
      <div class="bubble" data-dm-message-focus-target="true">
        <div data-testid={`message-text-${message.id}`}>
          <span dir="auto" class="whitespace-pre-wrap">
            {message.text}
          </span>
          <span aria-hidden="true" class="spacer">
            {message.at}
          </span>
          <span aria-hidden="true" class="time">
            {message.at}
          </span>
        </div>
      </div>
    </div>
  </div>
);

function App() {
  const [messages, setMessages] = useState(first);
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  window.outgoing = () => JSON.stringify({ to: customer.handle, text });

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  });

  async function press() {
    if (!text.trim()) return;
    await send(window.outgoing());
    setMessages([...messages, { id: `b${messages.length}`, mine: true, at: '11:40', text }]);
    setText('');
  }

  return (
    <>
      <nav class="rail">
        <b class="logo">x</b>
        <Icon name="home" />
        <Icon name="search" />
        <Icon name="mail" />
        <Icon name="people" />
      </nav>
      <section class="inbox" data-testid="dm-inbox-panel">
        <h2>Chat</h2>
        <input type="search" aria-label="Search messages" placeholder="Search" />
        <div class="item on" data-testid="dm-conversation-item-2401:77">
          <span class="face">M</span>
          <span>
            <b>{customer.name}</b> <i>14m</i>
            <br />
            {messages[messages.length - 1]?.text}
          </span>
        </div>
        {others.map((other) => (
          <div class="item" key={other.name}>
            <span class="face">{other.name[0]?.toUpperCase()}</span>
            <span>
              <b>{other.name}</b> <i>{other.at}</i>
              <br />
              {other.text}
            </span>
          </div>
        ))}
      </section>
      <section class="conversation" data-testid="dm-conversation-panel">
        <header data-testid="dm-conversation-header">
          <span class="face">M</span>
          <a href={`https://x.com/${customer.handle}`}>{customer.name}</a>
        </header>
        <div class="rows">
          {messages.map((message) => (
            <Row key={message.id} message={message} />
          ))}
        </div>
        <form
          class="composer"
          onSubmit={(event) => {
            event.preventDefault();
            void press();
          }}
        >
          <button type="button" data-testid="dm-composer-attachment-button" aria-label="Attach">
            <Icon name="plus" />
          </button>
          <textarea
            ref={area}
            rows={1}
            data-testid="dm-composer-textarea"
            placeholder="Message"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              void press();
            }}
          />
          <button type="submit" data-testid="dm-composer-send-button" aria-label="Send">
            <Icon name="plane" />
          </button>
        </form>
      </section>
    </>
  );
}

document.title = `${customer.name} / X`;
history.replaceState(null, '', `/i/chat/${id}`);
document.body.append(Object.assign(document.createElement('div'), { id: 'react-root' }));
render(<App />, document.getElementById('react-root') as HTMLElement);
document.body.classList.add('ready');

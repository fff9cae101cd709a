import { Brand } from './Brand';
import { Icon, type Shape, StateIcon } from './icons';
import { sayOnPage } from './page-words';
import { say } from './words';

/** What the popup shows of the page behind it. */
export type PageState = {
  readonly shape: Shape;
  /** Host name; '' where there is none. */
  readonly site: string;
  /** Whether the reply box is read, and if not, why. */
  readonly line: string;
  /** The switch of the site; null where there is nothing to switch. */
  readonly isOn: boolean | null;
  readonly isLocked: boolean;
  /** The one thing to do next. */
  readonly action: 'pause' | 'resume' | 'ask' | null;
  /** Hints of the reply in view; null where none is read. */
  readonly count: number | null;
};

type Props = {
  page: PageState;
  onSwitch(isOn: boolean): void;
  onAction(action: 'pause' | 'resume' | 'ask'): void;
  onReply(): void;
  onSettings(): void;
  onCheck(): void;
};

/** Behind the toolbar button: is this box read, and if not, why. */
export function ToolbarPopup({ page, onSwitch, onAction, onReply, onSettings, onCheck }: Props) {
  const { shape, site, line, isOn, isLocked, action, count } = page;
  return (
    <main class="toolbar">
      <div class="top">
        <Brand />
        <button
          type="button"
          class="ib"
          aria-label={sayOnPage('settings')}
          title={sayOnPage('settings')}
          onClick={onSettings}
        >
          <Icon name="gear" />
        </button>
      </div>
      <div class="site">
        <StateIcon shape={shape} />
        <b>{site || 'Heard'}</b>
        {isOn === null ? (
          <span />
        ) : (
          <input
            class="sw"
            type="checkbox"
            checked={isOn}
            disabled={isLocked}
            aria-label={sayOnPage('on_here')}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        )}
        <small role="status">{line}</small>
      </div>
      {action && (
        <div class="acts">
          <button type="button" class={action === 'pause' ? 'btn' : 'btn pri'} onClick={() => onAction(action)}>
            {action === 'pause' && <Icon name="pause" />}
            {action === 'pause' ? say('pause') : sayOnPage(action === 'resume' ? 'resume' : 'use_here')}
          </button>
        </div>
      )}
      {count !== null && (
        <nav>
          <button type="button" onClick={onReply}>
            <Icon name="list" />
            {sayOnPage('this_reply')}
            <span>{count > 0 ? say('count', count) : say('clear')}</span>
          </button>
        </nav>
      )}
      <div class="foot-line">
        <Icon name="lock" />
        {sayOnPage('nothing_leaves')}
        <button type="button" class="tb" onClick={onCheck}>
          {sayOnPage('see_yourself')}
        </button>
      </div>
    </main>
  );
}

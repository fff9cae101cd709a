import { Brand } from './Brand';
import { Icon, type IconName, StateIcon } from './icons';
import { sayOnPage } from './page-words';

type Props = {
  /** Names of the tools Heard works in. */
  places: readonly string[];
  /** The customer's message beside the field. */
  message: string;
  /** Lines of the draft to try on. */
  draft: readonly string[];
  onStart(): void;
};

const promises = [
  ['lock', 'promise_private'],
  ['undo', 'promise_draft'],
  ['heart', 'promise_kind'],
] as const satisfies readonly (readonly [IconName, string])[];

/** First run: one page, no account, no tour, and a field in which it already works. */
export function WelcomePage({ places, message, draft, onStart }: Props) {
  return (
    <main class="welcome">
      <div class="l">
        <Brand />
        <h1>{sayOnPage('welcome_title')}</h1>
        <p class="lead">{sayOnPage('welcome_lead')}</p>
        <ul class="proms">
          {promises.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} flip={icon === 'undo'} />
              <span>
                <b>{sayOnPage(key)}</b> {sayOnPage(`${key}_more`)}
              </span>
            </li>
          ))}
        </ul>
        <ul class="places" aria-label={sayOnPage('works_in')}>
          {places.map((place) => (
            <li key={place}>
              <StateIcon shape="ok" small />
              {place}
            </li>
          ))}
        </ul>
        <p class="sm faint">{sayOnPage('elsewhere')}</p>
        <div>
          <button type="button" class="btn pri big" onClick={onStart}>
            {sayOnPage('begin')}
          </button>
        </div>
      </div>
      <div class="r" lang="en" dir="ltr">
        <div class="voice">
          <b>{sayOnPage('lena_writes')}</b>
          <q id="message">{message}</q>
        </div>
        <div class="try" id="frame">
          {/* biome-ignore lint/a11y/useSemanticElements: paragraphs, as in most reply boxes */}
          <div
            id="reply"
            contenteditable
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={sayOnPage('try_label')}
            aria-describedby="message"
          >
            {draft.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <p class="bot xs faint">{sayOnPage('try_it')}</p>
        </div>
      </div>
    </main>
  );
}

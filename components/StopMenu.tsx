import type { Hint } from '../lib/engine/review';
import { Icon, type IconName } from './icons';
import { checkName } from './kind';
import type { StopScope } from './surface';
import { clock, say } from './words';

type Props = {
  hint: Hint;
  draft: string;
  /** Host name of the page. */
  site: string;
  onStop(scope: StopScope): void;
  onPause(): void;
};

/** What Heard may stop pointing out; every line names its reach. */
export function StopMenu({ hint, draft, site, onStop, onPause }: Props) {
  const item = (icon: IconName, label: string, reach: string, onClick: () => void) => (
    <button type="button" role="menuitem" onClick={onClick}>
      <Icon name={icon} />
      <span>
        {label}
        <small>{reach}</small>
      </span>
    </button>
  );
  const phrase = hint.span && draft.slice(hint.span.start, hint.span.end).trim();
  return (
    <div class="menu" popover="manual" role="menu" aria-label={say('stop')}>
      <p class="h" aria-hidden="true">
        {say('stop')}
      </p>
      {phrase && item('hand', `“${phrase}”`, say('stop_phrase'), () => onStop('phrase'))}
      {item('off', checkName(hint.check), say('stop_check'), () => onStop('check'))}
      {item('globe', say('stop_site'), site, () => onStop('site'))}
      <hr />
      {item('pause', say('pause'), say('pause_until', clock(Date.now() + 3_600_000)), onPause)}
    </div>
  );
}

import { sayOnPage } from '../../components/page-words';
import type { PageState } from '../../components/ToolbarPopup';
import { callName } from '../../components/voice';
import { clock } from '../../components/words';
import type { Attached, Here } from '../../lib/wire';

const on = { shape: 'ok', isOn: true, isLocked: false, action: 'pause', count: null } as const;
const rest = { shape: 'rest', isLocked: false, action: null, count: null } as const;

function reading({ mode, name, seesCustomer }: Attached): string {
  if (mode !== 'reply') return sayOnPage(mode === 'note' ? 'here_note' : 'here_unknown');
  if (!seesCustomer) return sayOnPage('reading_wording');
  const called = callName({ name });
  return called ? sayOnPage('reading', called) : sayOnPage('reading_them');
}

/** What the popup says of a page. */
export function pageState(here: Here): PageState {
  switch (here.state) {
    case 'attached': {
      const { mode, count, seesCustomer } = here.attached;
      const shape = mode !== 'reply' ? 'rest' : seesCustomer ? 'ok' : 'half';
      return { ...on, shape, site: here.site, line: reading(here.attached), count: mode === 'reply' ? count : null };
    }
    case 'waiting':
      return { ...on, shape: 'rest', site: here.site, line: sayOnPage('here_waiting') };
    case 'off':
      return {
        ...rest,
        site: here.site,
        isOn: false,
        isLocked: here.locked,
        line: sayOnPage(here.locked ? 'here_locked' : 'here_off'),
      };
    case 'paused':
      return {
        ...rest,
        site: here.site,
        isOn: true,
        action: 'resume',
        line: sayOnPage('here_paused', clock(here.until)),
      };
    case 'not-permitted':
      return { ...rest, site: here.site, isOn: null, action: 'ask', line: sayOnPage('here_ask') };
    case 'closed':
      return { ...rest, site: '', isOn: null, line: sayOnPage('here_closed') };
  }
}

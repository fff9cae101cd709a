import type { ComponentChildren } from 'preact';
import type { Family } from '../lib/engine/review';
import type { Line } from './kind';
import type { sayOnPage } from './page-words';

type About = {
  readonly line: Line;
  readonly label: Parameters<typeof sayOnPage>[0];
  readonly example: ComponentChildren;
};
const words = (marked: string, rest: string) => (
  <>
    <span class="ex-words">{marked}</span> {rest}
  </>
);

/** What stands beside the switch of a family: its line, its name and an example. */
export const about: Record<Family, About> = {
  dismissive: {
    line: 'words',
    label: 'family_dismissive',
    example: words('It’s only a small delay', '→ The delay is on our side'),
  },
  blame: { line: 'words', label: 'family_blame', example: words('You failed to attach', '→ The file isn’t here yet') },
  acknowledgement: {
    line: 'gap',
    label: 'family_acknowledgement',
    example: 'A line on the worry and the wait, before the fix',
  },
  'next-step': {
    line: 'next',
    label: 'family_next',
    example: (
      <>
        <span class="ex-next">get back to you shortly</span> → by [[day]]
      </>
    ),
  },
  question: { line: 'gap', label: 'family_question', example: '“When do I get it back?” has no answer yet' },
  name: { line: 'words', label: 'family_name', example: words('Hi Pria', '→ Hi Priya') },
  canned: { line: 'words', label: 'family_canned', example: words('Your call is important to us', '→ left out') },
  jargon: {
    line: 'words',
    label: 'family_jargon',
    example: words('Unfortunately, we can’t until', '→ We can from'),
  },
  apology: { line: 'words', label: 'family_apology', example: words('Sorry if you feel that way', '→ I’m sorry that') },
  safety: {
    line: 'fill',
    label: 'family_safety',
    example: <span class="ex-fill">your full card number</span>,
  },
  placeholder: { line: 'fill', label: 'family_placeholder', example: <span class="ex-fill">by [[day]]</span> },
  commitment: { line: 'words', label: 'family_commitment', example: words('I guarantee', '→ I expect') },
  form: { line: 'words', label: 'family_form', example: words('PLEASE READ', '→ Please read') },
  channel: { line: 'words', label: 'family_channel', example: 'A long letter where a chat waits' },
};

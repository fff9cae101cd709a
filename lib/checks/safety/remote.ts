import type { Check, Examples } from '../../engine/check';
import { patterns } from '../../engine/patterns';
import { WARNS } from './asking';

const asked = patterns({
  remote: [
    /(?:^|[,;:.?!-] ?|\b(?:and|then|please|kindly|just|first|you to|you can|you could|can you|could you|would you) )(?<words>(?:install|download|open|run|start|launch) (?:(?:the|our|a|this|up) )?(?:free )?(?:anydesk|team ?viewer|quicksupport|ultraviewer|rustdesk|logmein|supremo|remote (?:control|desktop|access|support|assistance|help)?(?: ?(?:tool|app|software|program|session|client))?))\b/,
  ],
});

export const check: Check = {
  id: 'safety/remote',
  family: 'safety',
  message: 'Fraudsters ask for remote access too; a session the customer starts from their own account feels safer.',
  source: 'Keeping secrets out of conversations (general security guidance)',
  find: (draft) =>
    draft.find(asked).flatMap((hit) => {
      if (WARNS.test(hit.sentence.plain.text)) return [];
      const next = draft.neighbour(hit.sentence, 1)?.plain.text ?? '';
      const code = /\b(?:read|tell|send|give|share)\b.{0,20}\b(?:code|number|id|password)\b/;
      const asksCode = code.test(hit.sentence.plain.text) || code.test(next);
      return [{ span: hit.span, severity: asksCode ? 'strong' : 'advice' }];
    }),
};

export const examples: Examples = {
  flags: [
    { draft: 'Please [[download AnyDesk]] and tell me the ID it shows.', severity: 'strong' },
    { draft: 'Could you [[open the remote support tool]]? I will take a look.', severity: 'advice' },
  ],
  passes: [
    { draft: 'We never ask you to install TeamViewer.' },
    { draft: 'The remote control ships without batteries.' },
    { draft: 'You said a caller had you open the app, please hang up if they ring again.' },
  ],
};

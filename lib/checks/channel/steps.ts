import type { Check, Examples } from '../../engine/check';
import { remembered } from '../../engine/plain';

const THEN =
  /\b(?:and then|then|after that|next|afterwards)\b,? (?:please )?(?:press|click|tap|open|choose|select|type|enter|go|pick|add|save|restart|set|turn|close|paste|scroll|check|tick|sign|log|remove|install|run|hold|wait|use|move|drag|look|switch)\b/g;
const ORDER =
  /(?:^|[,;:.] ?|\b(?:and|then|to) )(?:please |then |and )*(?:press|click|tap|open|choose|select|type|enter|go to|pick|save|restart|scroll|tick|hit|install|download|plug|unplug|switch|paste|drag)\b/g;

const counted = remembered(({ text }) => ({
  steps: text.match(ORDER)?.length ?? 0,
  joints: text.match(THEN)?.length ?? 0,
}));

export const check: Check = {
  id: 'channel/steps',
  family: 'channel',
  message: 'So many steps in running text are easy to lose; a numbered list is easier to follow.',
  source: 'Clear and concise information (articles on empathy in support)',
  find: (draft) => {
    const running = draft.body.filter(({ zone }) => zone === 'body');
    if (draft.body.some(({ zone }) => zone === 'list')) return [];
    const lines = new Map<number, { start: number; end: number; steps: number; joints: number }>();
    for (const { line, span, plain } of running) {
      const at = lines.get(line) ?? { start: span.start, end: span.end, steps: 0, joints: 0 };
      at.end = span.end;
      const { steps, joints } = counted(plain);
      at.steps += steps;
      at.joints += joints;
      lines.set(line, at);
    }
    return [...lines.values()]
      .filter(({ steps, joints }) => Math.max(steps, joints + 1) >= 6)
      .map(({ start, end }) => ({
        span: { start, end },
        severity: 'note' as const,
        rewrites: numbered(draft.quote({ start, end }), { start, end }),
      }));
  },
};

/** One sentence of steps joined by "then", as a numbered list; none where it is built in another way. */
function numbered(text: string, span: { start: number; end: number }) {
  if (/[.!?]\s+\S/.test(text)) return [];
  const parts = text.replace(/[.!]$/, '').split(/,? then,? /i);
  if (parts.length < 6 || parts.some((part) => !part || /,|\bif\b|\bwhich\b/.test(part))) return [];
  const list = parts.map((part, i) => `${i + 1}. ${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('\n');
  return [{ span, text: list }];
}

export const examples: Examples = {
  flags: [
    {
      draft:
        '[[Open the menu, then press Tools, then pick Profiles, then press Add, then type the name, then press Save.]]',
      rewrite: '1. Open the menu\n2. Press Tools\n3. Pick Profiles\n4. Press Add\n5. Type the name\n6. Press Save',
    },
  ],
  passes: [{ draft: 'Open Profile, then press Sync.' }, { draft: '1. Open the menu\n2. Press Tools\n3. Press Add' }],
};

import type { Actions, ChipState, Surface, View } from '../../../components/mount';
import { acknowledgement, blame, clearReview, nextStep, review, view, wording } from './samples';

/** One picture: a view, and how it comes to be open. `width` and `height` in CSS pixels. */
export type Scene = {
  readonly name: string;
  readonly view: View;
  readonly height?: number;
  readonly width?: number;
  /** Free room above the reply box. */
  readonly room?: number;
  readonly actions?: Partial<Actions>;
  open?(surface: Surface, press: (name: string) => void): void;
};

const chips: readonly ChipState[] = [
  { kind: 'fine' },
  { kind: 'hints', count: 3 },
  { kind: 'rest' },
  { kind: 'brings' },
  { kind: 'blind' },
  { kind: 'note' },
  { kind: 'language' },
  { kind: 'warming' },
  { kind: 'paused', until: new Date(2026, 5, 16, 15, 20).getTime() },
  { kind: 'lost' },
];

const short = 'Hi Priya,\nThanks for reaching out.';
const at = (hint: object): number => review.hints.indexOf(hint as never);
const one = (hint: typeof wording): View =>
  view({ review: { ...review, hints: [hint] }, chip: { kind: 'hints', count: 1 } });

export const scenes: readonly Scene[] = [
  ...chips.map(
    (chip): Scene => ({
      name: `chip ${chip.kind}`,
      view: view({ chip, review: null, draft: short }),
      height: 190,
    }),
  ),
  { name: 'chip folded', view: view({ folded: true, review: null, draft: short }), height: 190 },
  { name: 'wording', room: 430, view: view(), open: (surface) => surface.openHint(at(wording), 'key') },
  { name: 'leave out', room: 430, view: view(), open: (surface) => surface.openHint(at(blame), 'pointer') },
  {
    name: 'acknowledgement',
    room: 520,
    height: 900,
    view: view(),
    open: (surface) => surface.openHint(at(acknowledgement), 'pointer'),
  },
  {
    name: 'a hardship',
    room: 430,
    view: one({ ...acknowledgement, rewrites: [], title: 'A line of your own for Priya' }),
    open: (surface) => surface.openHint(0, 'pointer'),
  },
  { name: 'next step', room: 430, view: view(), open: (surface) => surface.openHint(at(nextStep), 'pointer') },
  {
    name: 'menu',
    room: 430,
    view: view(),
    open: (surface, press) => {
      surface.openHint(at(wording), 'key');
      press('More');
    },
  },
  {
    name: 'replaced',
    view: view(),
    height: 420,
    open: (surface, press) => {
      surface.openHint(at(wording), 'pointer');
      press('Replace with');
    },
  },
  {
    name: 'the last one kept',
    view: one(wording),
    height: 420,
    open: (surface, press) => {
      surface.openHint(0, 'pointer');
      press('Keep mine');
    },
  },
  {
    name: 'the last one replaced',
    view: one(wording),
    height: 420,
    open: (surface, press) => {
      surface.openHint(0, 'pointer');
      press('Replace with');
    },
  },
  {
    name: 'unchanged',
    view: view(),
    height: 420,
    actions: { onApply: async () => ({ state: 'unchanged' }) },
    open: (surface, press) => {
      surface.openHint(at(wording), 'pointer');
      press('Replace with');
    },
  },
  {
    name: 'not helpful',
    view: view(),
    height: 420,
    open: (surface, press) => {
      surface.openHint(at(wording), 'pointer');
      press('Not helpful');
    },
  },
  {
    name: 'checklist',
    room: 430,
    view: view(),
    open: (surface, press) => {
      surface.openPanel('checklist', 'pointer');
      press('2 small points');
    },
  },
  {
    name: 'checklist, clear',
    room: 430,
    view: view({ review: clearReview, chip: { kind: 'fine' } }),
    open: (surface) => surface.openPanel('checklist', 'pointer'),
  },
  {
    name: 'checklist, their message not in view',
    room: 430,
    view: view({ review: { ...clearReview, customer: { ...review.customer, known: false } }, chip: { kind: 'blind' } }),
    open: (surface) => surface.openPanel('checklist', 'pointer'),
  },
  {
    name: 'internal note',
    view: view({ review: null, chip: { kind: 'note' }, draft: short }),
    height: 300,
    open: (surface) => surface.openPanel('checklist', 'pointer'),
  },
  {
    name: 'what they bring',
    room: 430,
    view: view({ draft: '', chip: { kind: 'brings' }, review: { ...review, hints: [] } }),
    open: (surface) => surface.openPanel('customer', 'pointer'),
  },
  {
    name: 'narrow',
    view: view(),
    width: 320,
    height: 700,
    open: (surface) => surface.openHint(at(wording), 'pointer'),
  },
  {
    name: 'narrow and short',
    view: view(),
    width: 320,
    height: 256,
    open: (surface) => surface.openHint(at(nextStep), 'key'),
  },
];

import type { Line } from './kind';
import type { ChipState } from './surface';

/* Icons: 16 px grid, 1.5 px round stroke, currentColor. */
const paths = {
  left: 'm9.8 4-4 4 4 4',
  right: 'm6.2 4 4 4-4 4',
  down: 'm4 6.2 4 4 4-4',
  close: 'm4.3 4.3 7.4 7.4m0-7.4-7.4 7.4',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  lock: 'M4.75 7h6.5a1.5 1.5 0 0 1 1.5 1.5v3.25a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5V8.5A1.5 1.5 0 0 1 4.75 7zm.5-.2V5.2a2.75 2.75 0 0 1 5.5 0v1.6',
  undo: 'M3 6.2h6.6a3.4 3.4 0 0 1 0 6.8H6.2M5.8 3 2.8 6.2l3 3.2',
  clock: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0-11.5 0M8 4.8V8l2.2 1.6',
  again: 'M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.6v3.2H9.8',
  flag: 'M4 14V2.8c3-1.6 5 1.4 8.2 0v6.4c-3.2 1.4-5.2-1.6-8.2 0',
  ask: 'M5.2 6C5.4 2.3 11 2.4 10.8 6c-.1 2-2.8 2-2.8 4.3M8 13.2v.01',
  heart: 'M8 13.2C4.8 11 2.4 9 2.4 6.3a2.8 2.8 0 0 1 5.6-.8 2.8 2.8 0 0 1 5.6.8C13.6 9 11.2 11 8 13.2z',
  crack: 'M2.8 3.2h10.4v9.6H2.8zM8.8 3.2 6.6 6.8l3 2-2 4',
  pause: 'M5.8 4v8M10.2 4v8',
  off: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0-11.5 0M4.1 4.1l7.8 7.8',
  globe:
    'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0-11.5 0M2.4 8h11.2M8 2.3c3 3.4 3 8 0 11.4M8 2.3c-3 3.4-3 8 0 11.4',
  gear: 'M2.5 4.5h6m3.4 0h1.6M2.5 11.5H4m3.6 0h5.9M8.5 4.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0M4.1 11.5a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 1 0-3.4 0',
  list: 'M6 4.4h7M6 8h7M6 11.6h7M3 4.4h.01M3 8h.01M3 11.6h.01',
  key: 'M3.4 4h9.2a1.6 1.6 0 0 1 1.6 1.6v4.8a1.6 1.6 0 0 1-1.6 1.6H3.4a1.6 1.6 0 0 1-1.6-1.6V5.6A1.6 1.6 0 0 1 3.4 4zm1 2.6h.01M7 6.6h.01M9.6 6.6h.01M4.8 9.5h6.4',
  hand: 'M3 8.3 6.3 11.6 13 4.6',
  eye: 'M1.8 8C4.6 3.4 11.4 3.4 14.2 8 11.4 12.6 4.6 12.6 1.8 8zM6.1 8a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0',
} as const;

export type IconName = keyof typeof paths;

/** A 16 px icon, hidden from screen readers. `flip` mirrors it in right-to-left languages. */
export const Icon = ({ name, flip }: { name: IconName; flip?: boolean }) => (
  <svg class={flip ? 'i flip' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} stroke-width={name === 'dots' ? 2.2 : undefined} />
  </svg>
);

export type Shape = 'ok' | 'half' | 'open' | 'rest';

/** A 20 px state: a tick, a half disc, a dashed circle, a dash in a thin circle. */
export const StateIcon = ({ shape, small }: { shape: Shape; small?: boolean }) => (
  <svg class={`i ${small ? '' : 's20 '}st-${shape}`} viewBox="0 0 20 20" aria-hidden="true">
    {shape === 'ok' ? (
      <>
        <circle cx="10" cy="10" r="7.25" fill="currentColor" stroke="none" />
        <path class="tick" d="m6.9 10.2 2.2 2.2 4-4.6" stroke-width="1.75" />
      </>
    ) : (
      <circle
        cx="10"
        cy="10"
        r="6.75"
        stroke-dasharray={shape === 'open' ? '2.6 2.7' : undefined}
        stroke-width={shape === 'rest' ? 1.25 : undefined}
      />
    )}
    {shape === 'half' && <path d="M10 3.25a6.75 6.75 0 0 0 0 13.5z" fill="currentColor" stroke="none" />}
    {shape === 'rest' && <path d="M7.5 10h5" />}
  </svg>
);

/** The line sample at the head of a popover: the same line as in the draft. */
export const LineSample = ({ line }: { line: Line }) => (
  <svg class="key" viewBox="0 0 18 10" aria-hidden="true">
    {line === 'gap' ? (
      <path d="M17 1v8M14 5H1m4-3L1 5l4 3" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    ) : (
      <path
        d={line === 'words' ? 'M1 5h16' : line === 'next' ? 'M1 5h4m2.5 0h4M14 5h3' : 'M1 3.2h16M1 6.8h16'}
        stroke-width={line === 'fill' ? 1.5 : 2.5}
      />
    )}
  </svg>
);

const inArcs: Record<Exclude<ChipState['kind'], 'hints' | 'warming'>, string> = {
  brings: 'M10 8h.01',
  fine: 'm7.2 8.2 2 2 3.6-4.2',
  rest: 'M8.2 8h3.6',
  blind: 'M8.2 6.4c.2-2.4 3.8-2.2 3.6 0-.1 1.2-1.8 1.2-1.8 2.6M10 11.5v.01',
  note: 'M7.6 7.4h4.8v3.8H7.6zM8.6 7.2V6a1.4 1.4 0 0 1 2.8 0v1.2',
  language: 'm7.3 11 2.7-6 2.7 6M8.2 9.2h3.6',
  paused: 'M8.7 5.8v4.4M11.3 5.8v4.4',
  lost: 'm8.2 6.2 3.6 3.6m0-3.6L8.2 9.8',
};

/** The two arcs that hold what the customer said, with the state or the number in them. */
export const ChipMark = ({ chip }: { chip: ChipState }) => (
  <svg class="m" viewBox="0 0 20 16" aria-hidden="true">
    <path
      d="M5.4 2.2a8.4 8.4 0 0 0 0 11.6M14.6 2.2a8.4 8.4 0 0 1 0 11.6"
      stroke-dasharray={chip.kind === 'blind' || chip.kind === 'lost' ? '2 2.6' : undefined}
    />
    {chip.kind === 'hints' ? (
      <text class="n" x="10" y="11.7">
        {chip.count}
      </text>
    ) : chip.kind === 'warming' ? (
      [7, 10, 13].map((x) => <circle key={x} class="dot" cx={x} cy="8" r="1.1" />)
    ) : (
      <path d={inArcs[chip.kind]} stroke-width={chip.kind === 'brings' ? 4 : undefined} />
    )}
  </svg>
);

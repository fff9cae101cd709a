import type { StepPart, StepParts } from '../lib/engine/review';
import { type Shape, StateIcon } from './icons';
import { say } from './words';

const shapes: Record<StepPart['state'], Shape> = { there: 'ok', open: 'half', missing: 'open' };

/** Owner, action and time of a next step, each with the agent's own words. */
export const Parts = ({ parts }: { parts: StepParts }) => (
  <ul class="parts">
    {(['owner', 'action', 'time'] as const).map((name) => {
      const { state, words } = parts[name];
      const shown = state === 'missing' ? say('part_missing') : `“${words}”`;
      return (
        <li key={name} class={state === 'there' ? '' : 'open'}>
          <span class="vh">
            {words
              ? say('say_part', say(name), say(`part_${state}`), words)
              : say('say_gap', say(name), say(`part_${state}`))}
          </span>
          <span class="top" aria-hidden="true">
            <StateIcon shape={shapes[state]} small />
            {say(name)}
          </span>
          <small aria-hidden="true" lang={state === 'missing' ? undefined : 'en'} title={words || undefined}>
            {shown}
          </small>
        </li>
      );
    })}
  </ul>
);

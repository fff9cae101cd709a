import type { Voice } from './voice';
import { say } from './words';

/** The customer's own words: always this block, never anything else. */
export const Quote = ({ voice, name }: { voice: Voice; name: string | null }) => (
  <div class="voice">
    <b>{name ? say(voice.asked ? 'asked' : 'wrote', name) : say(voice.asked ? 'they_asked' : 'they_wrote')}</b>
    <q dir="auto">{voice.parts.map(({ text, bold }) => (bold ? <mark key={text}>{text}</mark> : text))}</q>
  </div>
);

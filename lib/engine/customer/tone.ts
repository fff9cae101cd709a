import { contentStems } from './stems';

const ANGRY = /[😡🤬😠💢🖕👿]/u;
const UPSET = /[😭😢💔😞😩😤🙄😔😫😖☹😣🤦👎😒]|:'?\(/u;

/** Signs of upset that stand in no word: marks, capitals, emoji, stars. `raise` 0 to 2 steps; `upset` asks for a clear feeling at least. */
export function toneOf(text: string): { readonly raise: number; readonly upset: boolean } {
  const marks = (text.match(/!/g) ?? []).length >= 2 || /\?\?+|!\?|\?!/.test(text);
  const letters = text.replace(/[^A-Za-z]/g, '');
  const upper = text.replace(/[^A-Z]/g, '');
  const shouted = letters.length > 20 && upper.length > letters.length * 0.6;
  const capitals = shouted || (text.match(/\b[A-Z]{3,}(?:'[A-Z]+)?\b/g) ?? []).some(isShout);
  const stars = /(?:^|\n|\s)★☆☆☆☆|^★(?!★)|\b(?:1|one|zero|0) ?-?(?:star|\/ ?5)\b/i.test(text);
  const angry = ANGRY.test(text);
  return {
    raise: Math.min(2, Number(marks) + Number(capitals) + Number(angry)),
    upset: angry || UPSET.test(text) || stars || shouted,
  };
}

/** Everyday words in capitals are raised voices; "SMTP" and "INBOX" are names. */
const EVERYDAY = new Set(
  `again never still nothing wiped gone please why did not now today help please need any all every single stop your you fix this that has have was were
twice three third second fourth fifth second always still waiting worst terrible joke lost broken late wrong charged refund money paid what how when where
does don't didn't can't won't never ever even only still after before really very very very seriously only both had and but the for are our out his her she him who off too`.split(/\s+/),
);
const isShout = (word: string) => {
  const lower = word.toLowerCase();
  return EVERYDAY.has(lower) || (word.length >= 5 && contentStems([lower]).length === 0);
};

import { type Plain, remembered } from '../plain';

const MARKED_LETTER = /[\u00c0-\u024f]/g;
const SYMBOL = /[\u2190-\u2bff\ud800-\udfff]|\ufe0f|\u200d/g;

const SLOT = /\[\[([^\]]*)\]\]/g;

/** A word of the slot's length: `dayslot...` where a time belongs, else `slot...`. */
const slotWord = (slot: string, inside: string) =>
  (/\b(?:day|time|date|when|hour|week)\b/.test(inside) ? 'dayslot' : 'slot')
    .padEnd(slot.length, 'x')
    .slice(0, slot.length);

/**
 * A sentence's plain text of the same length, with bare letters in place of marked ones, full stops in place of
 * emoji and one word in place of a slot.
 */
export const flatOf = remembered((sentence: Plain): string =>
  sentence.text
    .replace(SLOT, slotWord)
    .replace(MARKED_LETTER, (letter) => letter.normalize('NFD').charAt(0))
    .replace(SYMBOL, '.'),
);

import { contentStems } from './stems';

const ANGRY = /[😡🤬😠💢🖕👿]/u;
const UPSET = /[😭😢💔😞😩😤🙄😔😫😖☹😣🤦👎😒]|:'?\(/u;

const FUN = /[😂🤣😆😄😁😊😍🥰😋🥳🎉🙌👏💕😉😎]/u;

/** Signs of upset that stand in no word. `upset` a sad or angry face; `oneStar`, `fair` (three and more) and `full` (four and more) and `five` as in a review. */
export type Tone = {
  readonly marks: boolean;
  readonly capitals: boolean;
  readonly shouted: boolean;
  readonly upset: boolean;
  /** A laughing or a loving face. */
  readonly fun: boolean;
  readonly oneStar: boolean;
  readonly fair: boolean;
  readonly full: boolean;
  readonly five: boolean;
};

/** Reads marks, capitals, faces and stars. */
export function toneOf(written: string): Tone {
  const text = written.replace(/[⭐🌟]\ufe0f?/gu, '★');
  const letters = text.replace(/[^A-Za-z]/g, '');
  const upper = text.replace(/[^A-Z]/g, '');
  const shouted = letters.length > 20 && upper.length > letters.length * 0.6;
  return {
    marks: (text.match(/!/g) ?? []).length >= 2 || /\?\?+|!\?|\?!/.test(text),
    capitals: shouted || (text.match(/\b[A-Z]{3,}(?:'[A-Z]+)?\b/g) ?? []).some(isShout),
    shouted,
    upset: ANGRY.test(text) || UPSET.test(text),
    fun: FUN.test(text),
    oneStar: /(?:^|\n|\s)★(?:☆| |$)(?!★)|(?<![\d.])(?:1|one|zero|0) ?-?(?:stars?\b|\/ ?5)/i.test(text),
    five: /★★★★★/.test(text) && !/\b(?:but|though|although|however|except|only)\b/i.test(text),
    full: /★★★★/.test(text),
    fair: /★★★|(?<!\d)[345] ?(?:stars?\b|\/ ?5)/i.test(text),
  };
}

/** Everyday words in capitals are raised voices; "SMTP" and "INBOX" are names. */
const EVERYDAY = new Set(
  `again never still nothing wiped gone please why did not now today help please need any all every single stop your you fix this that has have was were paid closed after before today tomorrow now later first ordered asked called told said sent left right half full hours hour days day weeks week months month years year minutes times time two four five six nobody everyone everything anything zero shame lies liars avoid useless pathetic delete deletes deleted crashed cancelled canceled ignored hello real every enough grey raw cold dead empty actually literally months mine ours than then too
twice three third second fourth fifth second always still waiting worst terrible joke lost broken late wrong charged refund money paid what how when where
does don't didn't can't won't never ever even only still after before really very very very seriously only both had and but the for are our out his her she him who off too`.split(
    /\s+/,
  ),
);
const isShout = (word: string) => {
  const lower = word.toLowerCase();
  return EVERYDAY.has(lower) || (word.length >= 5 && contentStems([lower]).length === 0);
};

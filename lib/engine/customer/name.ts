const SIGN_OFF =
  /^(?:(?:kind|best|warm|many|with)? ?(?:regards|wishes|thanks|thank you)|thanks?(?: (?:so much|again|in advance|a lot))?|cheers|best|sincerely|yours(?: \w+)?|ta|love)[,.! -]*$/i;
const NAME = /^[-–—~ ]*(\p{Lu}(?:\.|[\p{L}'’-]+)(?: \p{Lu}[\p{L}.'’-]*){0,2})[.!]?$/u;
const NOT_A_NAME =
  /^(?:Thanks?|Cheers|Regards|Help|Please|Order|Ref|Hello|Hi|Sent|Best|Why|What|When|Done|Yes|No|Ok|Awful|Terrible|Avoid|Never|Still|Again|Now|Urgent|Ridiculous|Shambles|Disgusting|Appalling|Pathetic|Unacceptable|Disappointed|Nothing|Useless|Brilliant|Perfect|Great|Sorted|Windows|Android|Today|Tomorrow|Legend|Stupid|Cold|Scam|Thieves|Liars|Rubbish|Bye|Goodbye|Fraud|Shocking|Joke|Hopeless|Shame|Thx|Explain|Gone|Lovely|Nice|Greedy|Cheaters|Robbery|Unreal|Silence|Hmm|Super|Sorry|Really|Typical|Unfair|Angry|Imagine|Mortified|\p{L}+(?:ted|lled|sed|ced|[^s]ing|ful|less|ous|ible|able)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** The customer's name from a sign-off or "this is …"; null where none is found. As the customer spells it. */
export function nameIn(text: string): string | null {
  const intro =
    /\b(?:(?:[Tt]his is|[Mm]y name(?: is|'?s)) (\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?(?= (?:from|here|at|again|in)\b|[,.!]|$)|[Ii]t'?s (\p{Lu}\p{Ll}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]+)?(?= (?:from|here|again)\b))/u.exec(
      text,
    );
  const told = intro?.[1] ?? intro?.[2];
  if (told && !NOT_A_NAME.test(told)) return told;
  const lines = text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const last = lines.at(-1) ?? '';
  const own = NAME.exec(last);
  if (own?.[1] && !NOT_A_NAME.test(own[1]) && lines.length > 1) return own[1];
  const beforeLast = lines.at(-2) ?? '';
  if (own?.[1] && SIGN_OFF.test(beforeLast) && !NOT_A_NAME.test(own[1])) return own[1];
  const tail =
    /(?:[Tt]hanks?(?: you)?|[Cc]heers|[Rr]egards|[Bb]est|[Ww]ishes|[Ss]incerely|[Yy]ours)[,.!]* (\p{Lu}[\p{L}'’-]+)(?: (\p{Lu}[\p{L}'’.-]*))?[.!]?$/u.exec(
      last,
    );
  if (tail?.[1] && !NOT_A_NAME.test(tail[1])) return tail[1];
  // "Not. Fixed." is no name.
  const closing = /(?:[^\s.!?]+ ){2}\S+[.!?]["')]* (?:[-–—] ?)?(\p{Lu}[\p{Ll}'’]{2,})[.!]?$/u.exec(last);
  return closing?.[1] && !NOT_A_NAME.test(closing[1]) ? closing[1] : null;
}

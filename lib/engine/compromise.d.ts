/** Files of compromise 14.17.0 that it does not export; see sentences.ts. */
declare module '*/compromise/src/1-one/tokenize/methods/01-sentences/index.js' {
  /** Pieces of a text, white space and all; joined they are the text. */
  export default function split(text: string, world: unknown): string[];
}
declare module '*/compromise/src/1-one/tokenize/methods/01-sentences/is-sentence.js' {
  export default function isSentence(text: string, abbreviations: Readonly<Record<string, true>>): boolean;
}
declare module '*/compromise/src/1-one/tokenize/model/lexicon.js' {
  export const abbreviations: Readonly<Record<string, true>>;
}

/** Words that carry grammar rather than content, the commonest of each language. */
const common: Readonly<Record<string, string>> = {
  en: 'the to and of is in you your for it we that have on this with not be are i can at from if will our as was or do my me an by so but any has no please thanks thank sorry hi hello just there what when been us get would about how up out all one more here now let know',
  de: 'der die das und ist nicht sie wir ihre ihr für mit auf ein eine den dem zu von bitte danke haben sich es auch bei noch wird wurde können ich im',
  fr: 'le la les de des et est vous votre nous pour pas que une un dans avec sur nos merci bonjour avons sont ce cette je du en être plus ne',
  es: 'el la los las de que y en por para con su una un no es se lo gracias hola hemos usted nos está como pero del al más',
  pt: 'o os as de que e em por para com sua seu uma um não é se obrigado olá você nos está como mas do da no na',
  it: 'il lo la gli di che e per con sua suo una un non è si grazie ciao abbiamo lei ci sono come ma del della nel al più',
  nl: 'de het een en is van niet u uw wij we voor met op dat die te zijn hebben bedankt graag ook naar bij nog wordt ik om',
  pl: 'nie jest się na to że do w z i proszę dziękuję pana pani o od po za jak już są',
  sv: 'och att det är en ett inte vi du för med på som har till av tack hej kan om din er',
};
const sets = Object.entries(common).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/**
 * True unless the text is plainly in another language: other letters than Latin throughout, or clearly more of another
 * language's common words than of English ones. Under six words it is always true: too little to tell.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length >= 6 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2)
    return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 6) return true;
  const share = Object.fromEntries(
    sets.map(([language, set]) => [language, words.filter((word) => set.has(word)).length / words.length]),
  );
  const english = share.en ?? 0;
  const other = Math.max(...Object.entries(share).map(([language, value]) => (language === 'en' ? 0 : value)));
  return !(other >= 0.15 && other > english * 1.5);
}

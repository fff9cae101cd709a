/** Words of any talk, which by themselves are about nothing. */
export const everyday: ReadonlySet<string> = new Set(
  `a about above across actually after again against all almost alone along already also although always am among an and another any anybody
anyone anything anyway are around as ask asked asking at away back be became because been before behind being below best better between both
but by came can come comes coming could did do does doing done down due during each either else even ever every everybody everyone
everything for from further gave get gets getting give given go goes going gone gonna good got great had has have having he hello help
helped helping her here hers hey hi him his hope how however i if in inside instead into is it its itself just keep kept kindly know knew
known last least less let like likely look looked looking made make makes making many may maybe me mean might mine more most much must my
myself need needed needs neither never next no nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other
others otherwise our ours out over own past perhaps please put quite rather really regard regards right said same saw say saying says see
seem seemed seems seen send sent shall she should show side since sir so some somebody someone something sometimes soon sorry still stuff
such sure take taken takes taking tell than thank thanks that the their theirs them themselves then there these they thing things think this
those though through till to today together told too took toward towards try trying tried turn under until up upon us use used user using
usually very via want wanted wants was way we well went were what whatever when where whether which while who whole whom whose why will with
within without would yes yet you your yours yourself`.split(/\s+/),
);

/** Builds an expression from words of this file: `regex` followed by a template, parts put in as they stand. */
export const regex = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...words));

/** A word that stresses or softens the verb after it, where there is one. */
export const ADVERB = '(?:\\w+ly |just |also |already |really |still |even |perhaps |first |never )?';

/** Those a customer may be compared with. */
export const CUSTOMERS =
  '(?:customers|clients|guests|users|people|passengers|members|students|parents|patients|visitors|families|tenants|residents|players|buyers|sellers|merchants|travell?ers|diners|shoppers|subscribers|owners|readers|folks|learners|borrowers|applicants|participants|households|citizens|policy ?holders|card ?holders|riders|fans|regulars|businesses|shops|schools|developers|beginners|children|kids|seniors|pensioners|punters|couples|callers|donors|pupils|candidates|attendees|viewers|listeners|gamers|companies|teams|countries|neighbours|homes|women|men|persons)';

/** Those who act for the company. */
export const STAFF =
  '(?:staff|teams?|crews?|drivers?|riders?|couriers?|technicians?|engineers?|fitters?|installers?|cleaners?|housekeep\\w+|chefs?|cooks?|kitchen|bakers?|waiters?|servers|nurses?|doctors?|physicians?|dentists?|therapists?|teachers?|tutors?|instructors?|trainers?|agents?|advisers?|advisors?|assessors?|inspectors?|surveyors?|mechanics?|plumbers?|electricians?|guides?|receptionists?|stylists?|hosts?|packers?|pickers?|warehouse|colleagues?|people|girls|lads|guys|volunteers|moderators?|reviewers?|experts?|specialists?|suppliers?|operators?|managers?|supervisors?|branch|guards?|captains?|pilots?|groomers?|sitters?|carers?|vets?|pharmacists?|beauticians?|barbers?|developers?|employees?|personnel|reps?|representatives?)';

/** What the company makes, keeps or runs. */
export const THINGS =
  '(?:rooms?|cars?|vehicles?|vans?|coaches|buses|products?|goods|items?|orders?|parcels?|packages?|boxes|units?|devices?|machines?|phones?|batteries|meals?|dishes|food|cakes?|ingredients?|fillings?|sandwiches|systems?|software|apps?|servers?|website|process(?:es)?|procedures?|controls?|platform|kitchens?|pools?|beds?|linen|sheets|filters?|meters?|scales|bikes?|boats?|tools|equipment|instruments?|fabrics?|materials?|recipes?|photos?|pictures|listings?|engines?|algorithms?|models?|locks?|sensors?|batch(?:es)?|furniture|mattresses|shoes|garments|clothes|plants?|flowers|bouquets|releases?|updates?|builds?|invoices?|bills?|policies|prices|fees|courses|classes|lessons|tyres|glasses|lenses|toys|cots|seats|ovens|fryers|tanks?|towels|cabins?|tents?|apartments?|flats?|properties)';

/** Where something stands to be read. */
export const PAGES =
  '(?:listing|description|web ?site|page|home ?page|terms|t&cs|conditions|policy|policies|contract|agreement|small print|fine print|faqs?|manual|instructions|booklet|leaflet|guide|brochure|catalogue|catalog|menu|signs?|signage|notices?|e ?mails?|mail|letters?|confirmation|receipt|invoice|tickets?|vouchers?|banner|newsletter|release notes|update notes|changelog|docs|documentation|readme|label|packaging|box|form|screen|pop ?up|check ?out|basket|size guide|size chart|price list|tariff|tariff sheet|welcome pack|handbook|syllabus|advert|schedule|timetable|care card|order form|product page|itinerary|prospectus|rules|wiki|notes?|key facts|status page|bills?|statements?|fact sheet|data sheet|summary|quote|estimate)';

/** Months, seasons and feasts in which there is much to do. */
export const SEASONS =
  "(?:january|february|april|june|july|august|september|october|november|december|christmas|xmas|easter|diwali|eid|ramadan|new year|black friday|cyber monday|peak|high season|season|summer|winter|holidays?|holiday season|year end|quarter end|bank holiday|school holidays|half term|weekends?|saturdays?|sundays?|fridays?|mondays?|lunch ?time|rush hour|valentine'?s day|mother'?s day|sale)";

/** Words for how the customer may feel, as an adjective or participle. */
export const FEELING =
  '(?:angry|upset|annoyed|frustrated|disappointed|unhappy|offended|worried|anxious|nervous|concerned|emotional|rude|aggressive|hostile|dramatic|alarmed|afraid|scared|frightened|embarrassed|agitated|cross|hurt|stressed|impatient|personal|sarcastic|unpleasant|defensive|suspicious|sad|furious|mad|abusive|short|let down|misled|ignored|inconvenienced|bothered|dissatisfied|displeased|insulted|cheated|confused)';

/** What went wrong, made no greater than its name. */
export const TROUBLE =
  '(?:issues?|problems?|glitch(?:es)?|hiccups?|delays?|mistakes?|errors?|mix ?ups?|mishaps?|scratch(?:es)?|marks?|dents?|chips?|cracks?|stains?|tears?|blemish(?:es)?|flaws?|defects?|faults?|imperfections?|differences?|discrepanc(?:y|ies)|inconveniences?|annoyances?|disruptions?|interruptions?|outages?|bugs?|noises?|smells?|leaks?|changes?|misunderstandings?|miscommunications?|oversights?|slips?|snags?|inconsistenc(?:y|ies)|setbacks?|waits?|bumps?|wobbles?|variations?|deviations?|quirks?|typos?|details?|things?|matters?|amounts?|sums?|freezes?|lags?|dips?|blips?|breakages?|rattles?|creases?)';

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
  '(?:staff|teams?|crews?|drivers?|riders?|couriers?|technicians?|engineers?|fitters?|installers?|cleaners?|housekeep\\w+|chefs?|cooks?|kitchens?|bakers?|waiters?|servers|nurses?|doctors?|physicians?|dentists?|therapists?|teachers?|trainers?|tutors?|instructors?|agents?|advisers?|advisors?|inspectors?|mechanics?|guides?|receptionists?|hosts?|packers?|warehouse|colleagues?|people|girls|lads|guys|volunteers|experts?|specialists?|suppliers?|operators?|managers?|supervisors?|branch|stylists?|groomers?|carers?|vets?|pharmacists?|developers?|employees?|reps?|representatives?)';

/** What the company makes, keeps or runs. */
export const THINGS =
  '(?:rooms?|cars?|vehicles?|products?|goods|items?|orders?|parcels?|packages?|boxes|meals?|dishes|cakes?|ingredients?|flowers|vans?|units?|devices?|machines?|phones?|food|fillings?|systems?|software|apps?|servers?|website|process(?:es)?|procedures?|controls?|platform|beds?|filters?|meters?|bikes?|tools|equipment|instruments?|materials?|photos?|listings?|engines?|algorithms?|sensors?|batch(?:es)?|releases?|updates?|builds?|invoices?|bills?|policies|prices|fees|toys|cots|seats|cabins?|flats?)';

/** Where something stands to be read. */
export const PAGES =
  '(?:listing|description|web ?site|page|home ?page|terms|t&cs|conditions|policy|policies|contract|agreement|small print|fine print|faqs?|manual|instructions|booklet|leaflet|guide|brochure|catalogue|catalog|menu|signs?|notices?|e ?mails?|mail|letters?|confirmation|receipt|invoice|tickets?|vouchers?|banner|newsletter|release notes|update notes|changelog|docs|documentation|label|packaging|box|form|screen|check ?out|basket|size guide|size chart|price list|tariff|welcome pack|handbook|schedule|timetable|product page|rules|wiki|notes?|key facts|status page|bills?|statements?|data sheet|summary|quote|estimate)';

/** Months, seasons and feasts in which there is much to do. */
export const SEASONS =
  '(?:january|february|april|june|july|august|september|october|november|december|christmas|xmas|easter|eid|new year|black friday|peak|high season|season|summer|winter|holidays?|bank holiday|weekends?|saturdays?|fridays?|sale)';

/** Words for how the customer may feel, as an adjective or participle. */
export const FEELING =
  '(?:angry|upset|annoyed|frustrated|disappointed|unhappy|offended|worried|anxious|nervous|concerned|emotional|rude|aggressive|hostile|dramatic|alarmed|afraid|scared|frightened|embarrassed|cross|hurt|stressed|impatient|personal|sarcastic|unpleasant|defensive|suspicious|sad|furious|mad|abusive|short|let down|misled|ignored|bothered|dissatisfied|insulted|cheated|confused)';

/** What went wrong, made no greater than its name. */
export const TROUBLE =
  '(?:issues?|problems?|glitch(?:es)?|hiccups?|delays?|mistakes?|errors?|mix ?ups?|mishaps?|scratch(?:es)?|marks?|dents?|chips?|cracks?|stains?|tears?|flaws?|defects?|faults?|differences?|discrepanc(?:y|ies)|inconveniences?|disruptions?|interruptions?|outages?|bugs?|leaks?|changes?|misunderstandings?|slips?|waits?|typos?|details?|things?|matters?|amounts?)';

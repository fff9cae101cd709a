/** Builds an expression from words of this file: `regex` followed by a template, parts put in as they stand. */
export const regex = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...words));

/** A word that stresses or softens the verb after it, where there is one. */
export const ADVERB = '(?:just |also |really |still |even )?';

/** Those a customer may be compared with. */
export const CUSTOMERS =
  '(?:customers|guests|users|people|passengers|students|parents|families|tenants|players|owners|readers|folks|fans|developers|seniors|couples|candidates|teams)';

/** Those who act for the company. */
export const STAFF =
  '(?:staff|teams?|crews?|drivers?|technicians?|fitters?|housekeep\\w+|cooks?|nurses?|tutors?|instructors?|mechanics?|packers?|colleagues?|operators?|carers?)';

/** What the company makes, keeps or runs. */
export const THINGS = '(?:rooms?|apps?|platform|listings?|engines?|algorithms?|sensors?|batch|cots|cabins?|flats?)';

/** Where something stands to be read. */
export const PAGES =
  '(?:listing|description|web ?site|page|home ?page|terms|t&cs|policy|contract|faqs?|booklet|leaflet|guide|brochure|signs?|notices?|e ?mails?|mail|letters?|confirmation|receipt|vouchers?|newsletter|changelog|box|form|screen|check ?out|basket|rules|notes?|bills?|data sheet|summary)';

/** Months, seasons and feasts in which there is much to do. */
export const SEASONS = '(?:december|fridays?)';

/** Words for how the customer may feel, as an adjective or participle. */
export const FEELING = 'angry';

/** What went wrong, made no greater than its name. */
export const TROUBLE = '(?:scratch|changes?|things?)';

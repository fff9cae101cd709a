import { speaker } from './words';

/** The words of our own pages, in English; kept equal to `public/_locales` as those of the surfaces are. */
export const pageEnglish = {} as const;

/** The words of our own pages. */
export const sayOnPage = speaker(pageEnglish);

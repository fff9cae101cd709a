import type { Check, Examples, Finding } from '../../engine/check';
import { addressed, givenName, namesOf } from './addressed';

const NOBODY =
  /^\s*(?:@\w+[ ,]+)?(?:dear|hi|hello|good (?:morning|afternoon|evening)),? (?<words>(?:our )?(?:valued |esteemed |respected |dear |beloved )?(?:customer|client|user|member|guest|subscriber|passenger|shopper|account holder|card ?holder|buyer|consumer|sir(?: ?\/ ?| or )madam|madam(?: ?\/ ?| or )sir|sir|madam))(?= ?[,!:.\n-]|$)/i;
const TITLE_CASE = (name: string) =>
  name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

export const check: Check = {
  id: 'name/form',
  family: 'name',
  message: 'This form of address can read as a mail merge; their own name, written as they write it, is warmer.',
  source: 'Using the name to personalise (articles on empathy in support)',
  find: ({ text }, { customer, thread }) => {
    const name = givenName(customer, thread);
    const severity = thread.channel === 'email' && namesOf(customer, thread).length > 0 ? 'advice' : 'note';
    const finding = (start: number, words: string, instead: string | null): readonly Finding[] => {
      const span = { start, end: start + words.length };
      return [{ span, severity, rewrites: instead ? [{ span, text: instead }] : [] }];
    };
    const nobody = NOBODY.exec(text);
    const words = nobody?.groups?.words ?? '';
    // "Sir" and "Madam" by themselves are courtesy where no name is known.
    if (nobody && (name || !/^(?:sir|madam)$/i.test(words)))
      return finding(nobody[0].length - words.length, words, name);
    const to = addressed(text);
    if (!to) return [];
    if (name && /^[\p{Ll}.]+\d+$/u.test(to.name)) return finding(to.span.start, to.name, name);
    const loud = /\p{Lu}{3}/u.test(to.name) && to.name === to.name.toUpperCase();
    const quiet =
      to.name === to.name.toLowerCase() && thread.channel === 'email' && !(thread.customer ?? '').includes(to.name);
    const known = namesOf(customer, thread).length > 0 && !namesOf(customer, thread).includes(to.name);
    return (loud || quiet) && known ? finding(to.span.start, to.name, TITLE_CASE(to.name)) : [];
  },
};

export const examples: Examples = {
  flags: [
    {
      draft: 'Dear [[Valued Customer]],\nit is done.',
      name: 'Priya Nair',
      severity: 'advice',
      rewrite: 'Dear Priya,\nit is done.',
    },
    { draft: 'Dear [[customer]],\nit is done.', channel: 'public', severity: 'note' },
    { draft: 'Hi [[PRIYA]],\nit is done.', name: 'Priya', rewrite: 'Hi Priya,\nit is done.' },
  ],
  passes: [
    { draft: 'Hi Priya,\nit is done.', name: 'Priya' },
    { draft: 'Dear customer service colleagues,\nit is done.' },
    { draft: 'Hi AJ,\nit is done.', name: 'Alice James' },
    { draft: 'hi priya,\nit is done.', customer: 'any news?\n\npriya', name: 'priya' },
  ],
};

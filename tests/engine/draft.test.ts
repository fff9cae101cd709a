import { expect, test } from 'vitest';
import { createDraftParser } from '../../lib/engine/draft';
import { plainOf } from '../../lib/engine/plain';

const parse = createDraftParser(plainOf);
const firstZone = (draft: string) => parse(draft).sentences[0]?.zone;

test.each(['Hi Ana,', 'Dear Ms Berg,', 'Hello there!', 'Hi Sam, hi Jo,', 'Hello, traveller!', '@ana'])(
  '"%s" greets',
  (line) => {
    expect(firstZone(`${line}\n\nThe lid is on its way.`)).toBe('greeting');
  },
);

test.each(['Hi, please send a photo.', 'Hi Ana, no news yet.', 'Hello, sorry about the lid.', 'Hi, lid backlog.'])(
  '"%s" tells something behind its greeting',
  (line) => {
    expect(firstZone(`${line} It is on its way.`)).toBe('body');
  },
);

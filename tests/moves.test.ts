import { describe, expect, test } from 'vitest';
import { checks } from '../lib/checks';
import { createEngine } from '../lib/engine/engine';
import type { Channel } from '../lib/engine/review';

const engine = createEngine(checks.filter((check) => !check.yields));
const SAID = 'Nobody else has this problem.';
const severityOf = (channel: Channel, customer: string, draft = SAID) =>
  engine
    .review(draft, { customer, name: null, channel, turn: 'first', earlier: [] })
    .hints.find(({ check }) => check === 'dismissive/doubting')?.severity;

const CALM = 'Hi, the sync stops at 40. Is there a way around it?';
const UPSET = 'Third time I ask!! Your sync lost two years of my work and nobody answers. I am furious.';
const NAMED = `I am so sorry that the sync lost two years of your work. ${SAID}`;

describe('a known wording', () => {
  test('counts for a calm customer in a mail', () => {
    expect(severityOf('email', 'Hi, the tap stops at 40. Is there a way around it?')).toBe('strong');
  });

  test('is a note for a calm customer in public and where the talk is of software', () => {
    expect([
      severityOf('public', CALM),
      severityOf('email', `${CALM} Windows 11, version 4.2, IMAP server settings as told.`),
    ]).toEqual(['note', 'note']);
  });

  test('counts for an upset one in public, but for one whose trouble the reply names', () => {
    expect([severityOf('public', UPSET), severityOf('public', UPSET, NAMED)]).toEqual(['strong', 'note']);
  });
});

import { afterAll } from 'vitest';
import { engines } from './editors/build';
import type { BrowserName } from './editors/drive';
import { behaviours, testEditors } from './editors/run';
import { type Seen, writeTable } from './editors/table';

// Every editor, every behaviour, both browsers, and the table of what was seen.
const seen: Seen[] = [];

testEditors({
  engines: process.env.EDITORS?.split(',') ?? engines,
  browsers: (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[],
  saw: (one) => seen.push(one),
});
afterAll(() => writeTable(seen, behaviours, engines));

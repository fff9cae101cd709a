// `npm test`: types, lint, unit tests, both builds and the browser tests, with one sum at the end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
mkdirSync(out, { recursive: true });

const sum = { passed: 0, failed: 0, skipped: 0 };

function run(args: readonly string[]): boolean {
  console.log(`\n> ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A tool that passes or fails as a whole counts as one. */
function tool(...args: readonly string[]): boolean {
  const passed = run(args);
  sum[passed ? 'passed' : 'failed']++;
  return passed;
}

type Counts = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

/** A run of vitest counts its tests; one that fails without a failed test (a file that does not load) counts as one failure. */
function suite(name: string, ...args: readonly string[]): void {
  const file = join(out, `${name}.json`);
  rmSync(file, { force: true });
  const passed = run(['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  let counts: Counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: the run itself failed, and is counted below.
  }
  sum.passed += counts.numPassedTests;
  sum.failed += counts.numFailedTests || (passed ? 0 : 1);
  sum.skipped += counts.numPendingTests + counts.numTodoTests;
}

run(['wxt', 'prepare']);
tool('tsc', '--noEmit');
tool('tsc', '--noEmit', '-p', 'lib/tsconfig.json');
tool('biome', 'check', '.');
suite('unit');
const chromium = tool('wxt', 'build');
const firefox = tool('wxt', 'build', '-b', 'firefox');
if (chromium && firefox) suite('browser', '--config', 'tests/e2e/vitest.config.ts');

console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

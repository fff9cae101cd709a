import type { MarkStyle } from './field';
import type { Tone } from './tone';

/** The registered name of a mark's highlight; the page sees it too. */
export const highlightName = (style: MarkStyle, tone: Tone): string => `heard-${style}-${tone}`;

// The family by the line's shape, the strength by its weight and ground. `light-dark()` inside ::highlight follows the
// element in Firefox and the system in Chromium, so each tone has plain colours and names of its own.
const lines: Readonly<Record<Exclude<MarkStyle, 'open'>, { readonly line: string; readonly hasGround: boolean }>> = {
  'words-strong': { line: '2px solid', hasGround: true },
  'words-advice': { line: '1px solid', hasGround: false },
  'next-strong': { line: '2px dashed', hasGround: true },
  'next-advice': { line: '1px dashed', hasGround: false },
  fill: { line: '1px double', hasGround: true },
};
const colours: Readonly<Record<Tone, { readonly accent: string; readonly mark: string; readonly open: string }>> = {
  light: { accent: '#86296a', mark: 'rgb(134 41 106 / .09)', open: 'rgb(134 41 106 / .2)' },
  dark: { accent: '#eb9ccb', mark: 'rgb(235 156 203 / .17)', open: 'rgb(235 156 203 / .34)' },
};

/** The rules for all marks in both tones, as a style sheet. */
export function markRules(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const tone of ['light', 'dark'] as const) {
    const { accent, mark, open } = colours[tone];
    for (const [style, { line, hasGround }] of Object.entries(lines)) {
      const name = `::highlight(${highlightName(style as MarkStyle, tone)})`;
      // A line that never breaks under g and y is told from the spelling checker's, and from a link's.
      const drawn = `text-decoration: underline ${line} ${accent}; text-underline-offset: .22em; text-decoration-skip-ink: none;`;
      rules.push(`${name} { ${drawn}${hasGround ? ` background-color: ${mark};` : ''} }`);
      forced.push(`${name} { text-decoration-color: Highlight; background-color: transparent; }`);
    }
    const name = `::highlight(${highlightName('open', tone)})`;
    rules.push(`${name} { background-color: ${open}; }`);
    forced.push(`${name} { background-color: Highlight; color: HighlightText; }`);
  }
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}`;
}

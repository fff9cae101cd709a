const icon = (path: string) =>
  `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** Plain line icons, drawn for these pages. */
export const icons = {
  home: icon('<path d="M3 9.5 10 4l7 5.5V16h-4.5v-4h-5v4H3z"/>'),
  views: icon('<path d="M4 5h12M4 10h12M4 15h8"/>'),
  people: icon('<circle cx="10" cy="7" r="3"/><path d="M4 16c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5"/>'),
  chart: icon('<path d="M4 16V9M10 16V4M16 16v-5"/>'),
  search: icon('<circle cx="9" cy="9" r="5"/><path d="m13 13 4 4"/>'),
  star: icon('<path d="m10 3 2.1 4.6 5 .5-3.8 3.3 1.1 4.9L10 13.8l-4.4 2.5 1.1-4.9L2.9 8.1l5-.5z"/>'),
  reply: icon('<path d="M8 5 3.5 9.5 8 14M4 9.5h7c3 0 5 2 5.5 5.5"/>'),
  more: icon('<path d="M10 5h.01M10 10h.01M10 15h.01" stroke-width="2.4"/>'),
  dots: icon('<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.4"/>'),
  down: icon('<path d="m5.5 8 4.5 4.5L14.5 8"/>'),
  close: icon('<path d="m5 5 10 10M15 5 5 15"/>'),
  bin: icon('<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>'),
  clip: icon(
    '<path d="m15.5 9-5.6 5.6a3.3 3.3 0 0 1-4.7-4.7l6-6a2.2 2.2 0 0 1 3.1 3.1l-6 6a1 1 0 0 1-1.5-1.5l5.3-5.3"/>',
  ),
  smile: icon(
    '<circle cx="10" cy="10" r="6.5"/><path d="M7.5 11.5c.6 1 1.5 1.5 2.5 1.5s1.9-.5 2.5-1.5M8 8h.01M12 8h.01"/>',
  ),
  pen: icon('<path d="m4 16 .8-3.2L13 4.6l2.4 2.4-8.2 8.2z"/>'),
  mail: icon('<path d="M3 5h14v10H3zM3 6l7 5 7-5"/>'),
  plus: icon('<path d="M10 4v12M4 10h12"/>'),
  plane: icon('<path d="M17 3 3 8.5l5.5 2.5L17 3l-5.5 14L8.5 11"/>'),
  minimise: icon('<path d="M5 14h10"/>'),
  back: icon('<path d="M16 10H4M9 5l-5 5 5 5"/>'),
  archive: icon('<path d="M3 5h14v3H3zM4.5 8v8h11V8M8 11h4"/>'),
} as const;

/** Whether the agent types on a light or a dark ground. */
export type Tone = 'light' | 'dark';

/** The tone of an element, from the first opaque background upwards; where the page gives none it is the canvas's, light. */
export function toneOf(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const ground = channels(style.backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground) < 0.36 ? 'dark' : 'light';
    // A background in a notation without plain channels, or a picture: light words say a dark ground.
    if (!ground || style.backgroundImage !== 'none') {
      const ink = channels(style.color);
      if (ink) return luminance(ink) > 0.5 ? 'dark' : 'light';
    }
  }
  const root = element.ownerDocument.documentElement;
  const schemes = view?.getComputedStyle(root).colorScheme ?? '';
  const isDark =
    /dark/.test(schemes) && (!/light/.test(schemes) || view?.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

/** The element that holds another one on screen: through slots and out of shadow roots; null at the top. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return element.parentElement;
}

type Channels = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

function channels(colour: string): Channels | null {
  if (colour === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const isBytes = /^rgba?\(/.test(colour);
  if (!isBytes && !/^color\(srgb /.test(colour)) return null;
  const numbers = colour.match(/(?<![a-z])-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  const most = isBytes ? 255 : 1;
  return { red: red / most, green: green / most, blue: blue / most, alpha };
}

// Relative luminance, WCAG 2.2.
function luminance({ red, green, blue }: Channels): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

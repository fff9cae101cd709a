// A page in the background draws no frames, and one under a heavy load draws them late; waiting for one must end all the same.
const LONGEST_HIDDEN = 150;
const LONGEST_SHOWN = 1000;

/** Ends with the next animation frame; where the page draws none, after 150 ms in the background and a second in front. */
export function frame(view: Window): Promise<void> {
  const longest = view.document.visibilityState === 'visible' ? LONGEST_SHOWN : LONGEST_HIDDEN;
  return new Promise((resolve) => {
    const end = () => {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(request);
      resolve();
    };
    const timer = view.setTimeout(end, longest);
    const request = view.requestAnimationFrame(end);
  });
}

/** Asks once a frame until the answer is yes, for at most `most` milliseconds. Gives the last answer. */
export async function until(view: Window, holds: () => boolean, most: number): Promise<boolean> {
  const end = view.performance.now() + most;
  while (!holds()) {
    if (view.performance.now() > end) return false;
    await frame(view);
  }
  return true;
}

/**
 * True once the answer is yes and stays so for two frames, or did until `isOver`; false where that has not come about in `most`
 * milliseconds.
 */
export async function stays(
  view: Window,
  holds: () => boolean,
  most: number,
  isOver: () => boolean = () => false,
): Promise<boolean> {
  const end = view.performance.now() + most;
  for (;;) {
    if (!(await until(view, holds, end - view.performance.now()))) return false;
    await frame(view);
    const isStill = holds();
    await frame(view);
    if ((isStill && holds()) || isOver()) return true;
    if (view.performance.now() > end) return false;
  }
}

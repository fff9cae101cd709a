// A page in the background draws no frames; waiting for one must end all the same.
const LONGEST_FRAME = 150;

/** Ends with the next animation frame, or after 150 ms where the page draws none. */
export function frame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(request);
      resolve();
    };
    const timer = view.setTimeout(end, LONGEST_FRAME);
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

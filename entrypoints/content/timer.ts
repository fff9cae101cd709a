export type Timer = {
  /** Runs `act` once after the delay; starting again puts it off. */
  start(): void;
  stop(): void;
  isRunning(): boolean;
};

/** One timeout of `delay` milliseconds that never starts itself and ends with the signal. */
export function createTimer(delay: number, act: () => void, signal: AbortSignal): Timer {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(running);
    running = undefined;
  };
  signal.addEventListener('abort', stop);
  return {
    start() {
      stop();
      if (signal.aborted) return;
      running = setTimeout(() => {
        running = undefined;
        act();
      }, delay);
    },
    stop,
    isRunning: () => running !== undefined,
  };
}

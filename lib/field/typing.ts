/** Runs something and tells it whether the agent has pressed a key in the element since it began. */
export async function heedingKeys<T>(element: HTMLElement, act: (hasTyped: () => boolean) => Promise<T>): Promise<T> {
  let hasTyped = false;
  // Keys that we make up ourselves are not trusted.
  const hear = (event: Event) => {
    hasTyped ||= event.isTrusted;
  };
  element.addEventListener('keydown', hear, { capture: true });
  try {
    return await act(() => hasTyped);
  } finally {
    element.removeEventListener('keydown', hear, { capture: true });
  }
}

/** The mark with the name: two arcs that hold what the customer said. */
export const Brand = () => (
  <span class="brand">
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M6.2 3.4a9.4 9.4 0 0 0 0 13.2M13.8 3.4a9.4 9.4 0 0 1 0 13.2" />
      <circle cx="10" cy="10" r="2.1" fill="currentColor" stroke="none" />
    </svg>
    Heard
  </span>
);

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { contentOfAddress, mount, plain } from '../page';

let current = plain(contentOfAddress());
let fill = (_: string): void => {};
function Page() {
  const [value, setValue] = useState(current);
  current = value;
  fill = setValue;
  return <textarea rows={8} cols={60} value={value} onChange={(event) => setValue(event.target.value)} />;
}
createRoot(mount()).render(<Page />);
window.editor = { model: () => current, body: () => current, fill: (text) => fill(text) };

import { type Scene, scenes } from './scenes';
import { openStage, setStage } from './stage';

// Every scene in a frame of its own, so that each surface has a viewport and a top layer.
async function show(scene: Scene, dark: boolean): Promise<HTMLElement> {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = scene.name;
  const frame = document.createElement('iframe');
  frame.title = `${scene.name}, ${dark ? 'dark' : 'light'}`;
  frame.width = String(scene.width ?? 460);
  frame.height = String(scene.height ?? 760);
  figure.append(caption, frame);
  document.body.append(figure);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('A frame of the gallery has no document');
  const { surface, press } = openStage(
    inner,
    setStage(inner, scene.view.draft, dark, scene.room),
    { ...scene.view, scheme: dark ? 'dark' : 'light' },
    scene.actions,
  );
  scene.open?.(surface, press);
  return figure;
}

const dark = location.hash.includes('dark');
const only = decodeURIComponent(/only=([^&]*)/.exec(location.hash)?.[1] ?? '');
document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
for (const scene of scenes.filter(({ name }) => name.startsWith(only))) await show(scene, dark);
document.documentElement.dataset.ready = '';

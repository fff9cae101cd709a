import { type PageScene, pageScenes, setPage } from './pages';
import { type Scene, scenes } from './scenes';
import { openStage, setStage } from './stage';

// Every scene stands in a frame of its own, so that each surface has a viewport and a top layer.
function frameOf(name: string, width: number, height: number): Document {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const frame = document.createElement('iframe');
  frame.title = name;
  Object.assign(frame, { width, height });
  figure.append(caption, frame);
  document.body.append(figure);
  if (!frame.contentDocument) throw new Error('A frame of the gallery has no document');
  return frame.contentDocument;
}

function showScene(scene: Scene, dark: boolean): void {
  const inner = frameOf(scene.name, scene.width ?? 460, scene.height ?? 760);
  const stage = setStage(inner, scene.view.draft, dark, scene.room);
  const { surface, press } = openStage(inner, stage, { ...scene.view, scheme: dark ? 'dark' : 'light' }, scene.actions);
  scene.open?.(surface, press);
}

function showPage(scene: PageScene, dark: boolean): void {
  setPage(frameOf(scene.name, scene.width, scene.height), scene, dark);
}

// Words stay English; only the direction turns, as for a language that is read from the right.
if (location.hash.includes('rtl')) {
  const getMessage = (key: string) => (key === '@@bidi_dir' ? 'rtl' : '');
  Object.assign(globalThis, { browser: { i18n: { getMessage } } });
}
const dark = location.hash.includes('dark');
document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
const only = decodeURIComponent(/only=([^&]*)/.exec(location.hash)?.[1] ?? '');
for (const scene of scenes) if (scene.name.startsWith(only)) showScene(scene, dark);
for (const scene of pageScenes) if (scene.name.startsWith(only)) showPage(scene, dark);
document.documentElement.dataset.ready = '';

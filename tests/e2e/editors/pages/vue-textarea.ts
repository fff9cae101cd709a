import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { contentOfAddress, mount, plain } from '../page';

const value = ref(plain(contentOfAddress()));
createApp(() =>
  withDirectives(h('textarea', { rows: 8, cols: 60, 'onUpdate:modelValue': (next: string) => (value.value = next) }), [
    [vModelText, value.value],
  ]),
).mount(mount());
window.editor = { model: () => value.value, body: () => value.value, fill: (text) => (value.value = text) };

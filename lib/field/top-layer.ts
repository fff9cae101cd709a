import { parentOf } from './tone';

/**
 * Where an element of ours has to hang to be seen and pressed beside this one: the nearest modal dialog or popover around it,
 * else the document element. All outside of a modal dialog is inert, and a press outside of a popover may close it.
 */
export function layerAround(element: Element): Element {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at.matches(':modal, :popover-open')) return at;
  return element.ownerDocument.documentElement;
}

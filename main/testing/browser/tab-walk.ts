// A walk over a screen with the Tab key: where it stops, that each stop can be seen, and that nothing is left out.
import type { Page } from 'playwright-core';
import { z } from 'zod';

/**
 * Runs in the page. Each Tab notes the element that it leaves: its ring must be 2 px at least, of 3:1 against what lies around it,
 * and the element must be in view and lie under nothing.
 */
const watcher = `(() => {
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim().slice(0, 40);
  const placeOf = (element) => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().split(/\\s+/).join('.') : '') + ' “' + nameOf(element) + '”';
  const colour = (text) => {
    const numbers = (text.match(/[\\d.]+/g) ?? []).map(Number);
    const scale = text.startsWith('color(') ? 255 : 1;
    return { rgb: numbers.slice(0, 3).map((one) => one * scale), alpha: numbers[3] ?? 1 };
  };
  const light = ({ rgb }) => {
    const [r, g, b] = rgb.map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const ground = colour(getComputedStyle(at).backgroundColor);
      if (ground.alpha > 0.9) return ground;
    }
    return { rgb: [255, 255, 255], alpha: 1 };
  };
  const hasRing = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const outside = groundOf(pseudo === undefined ? element.parentElement : element);
    const inside = groundOf(element);
    const isSeen = (text) => colour(text).alpha > 0.9 && Math.max(contrast(colour(text), outside), contrast(colour(text), inside)) >= 3;
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && isSeen(style.outlineColor)) return true;
    return style.boxShadow.split(/,(?![^(]*\\))/).some((layer) => {
      const paint = layer.match(/(rgba?|oklch|color)\\([^)]*\\)/)?.[0];
      const [x = 0, y = 0, blur = 0, spread = 0] = [...layer.replace(paint ?? '', '').matchAll(/(-?[\\d.]+)px/g)].map((one) => Number(one[1]));
      return paint !== undefined && blur === 0 && Math.max(spread, Math.abs(x), Math.abs(y)) >= 2 && isSeen(paint);
    });
  };
  /** On the element, on the box or label that stands for it, or on what it points at. */
  const showsFocus = (element) => {
    const pointed = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const around = [element, ...(element.labels ?? []), element.parentElement, element.parentElement?.parentElement, pointed];
    return around.some((one) => one != null && [undefined, '::before', '::after'].some((pseudo) => hasRing(one, pseudo)));
  };
  const boxOf = (element) => {
    const own = element.getBoundingClientRect();
    return own.width >= 8 && own.height >= 8 ? own : (element.closest('label') ?? element.parentElement).getBoundingClientRect();
  };
  const isInView = (element) => {
    const box = boxOf(element);
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right - left < Math.min(box.width, innerWidth) / 2 || bottom - top < Math.min(box.height, innerHeight) / 2) return false;
    const at = (x, y) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    const holder = element.closest('label') ?? element;
    // What is higher than the window, as the text of a brief, lies partly under bars wherever it is.
    const needed = box.height > innerHeight ? 1 : 3;
    return [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].filter(([x, y]) => {
      const hit = at(x, y);
      return hit !== null && (holder.contains(hit) || hit.contains(element));
    }).length >= needed;
  };
  const stops = [];
  const findings = new Set();
  const hidden = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const look = () => {
    const element = document.activeElement;
    if (element === null || element === document.body || stops.includes(element)) {
      stops.push(element);
      return;
    }
    stops.push(element);
    // Where a script put the focus, as on a heading, reading begins, and nothing can be done.
    if (element.tabIndex >= 0 && !showsFocus(element)) findings.add('no ring: ' + placeOf(element));
    if (!isInView(element)) hidden.push(element);
  };
  const hear = (event) => event.key === 'Tab' && look();
  addEventListener('keydown', hear, true);
  const groups = '[role=grid], [role=listbox], [role=tablist], [role=toolbar], [role=radiogroup], [role=menu], [role=tree]';
  const wanted = () => [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex], [contenteditable=true]')].filter((element) => {
    const scope = document.querySelector('[role=dialog], [role=alertdialog]');
    return element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert], [aria-hidden=true]') === null && (scope === null || scope.contains(element));
  });
  globalThis.tabWalk = {
    isRound: () => stops.some((one, at) => one !== document.body && stops.indexOf(one) < at),
    end: async () => {
      // What is far down a long page may be laid out only while one comes there, and is looked at once more.
      for (const element of hidden) {
        document.activeElement?.blur();
        element.focus();
        await frame();
        await frame();
        if (!isInView(element)) findings.add('hidden: ' + placeOf(element));
      }
      removeEventListener('keydown', hear, true);
      const isReached = (element) => stops.includes(element)
        || (element.type === 'radio' && stops.some((one) => one?.name === element.name))
        || (element.closest(groups) !== null && stops.some((one) => one?.closest?.(groups) === element.closest(groups)));
      const left = wanted().filter((element) => !isReached(element)).map((element) => 'not reached: ' + placeOf(element));
      return JSON.stringify({ stops: new Set(stops).size, findings: [...findings, ...left] });
    },
  };
})()`;

const answer = z.object({ stops: z.number(), findings: z.array(z.string()) });

/** The most presses that a screen takes. */
const most = 250;

/** Goes round the screen with Tab from its first control. @returns how many stops there are, and what is wrong with any of them */
export async function walkWithTab(page: Page): Promise<z.output<typeof answer>> {
  await page.evaluate(watcher);
  let presses = 0;
  do {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
    presses += 20;
  } while (presses < most && !(await page.evaluate<boolean>('tabWalk.isRound()')));
  const found = answer.parse(JSON.parse(await page.evaluate<string>('tabWalk.end()')));
  return presses < most ? found : { ...found, findings: [...found.findings, `not round after ${presses} presses`] };
}

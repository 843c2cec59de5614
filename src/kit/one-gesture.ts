/**
 * How long (ms) what has just come up takes no press: longer than a double tap, shorter than it takes to see what it is.
 * A machine that presses faster than a hand, in our tests, sets `vagvalRest` to 0 before the page begins.
 */
const usualRest = 350;

/** How far from the press before (px) the finger still rests on the same spot. */
const spot = 40;

const controls = 'button, a, summary, label, [role="option"]';

interface Press {
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

/**
 * One gesture gives one answer: a press does nothing where what it would hit has come up, changed or moved in under the finger a moment
 * ago, whatever it is. Enter that is held down is one press. A key that is pressed again is a new gesture, and is never held back;
 * nor is a call.
 */
export function guardGestures(): void {
  const rest = (window as { readonly vagvalRest?: number }).vagvalRest ?? usualRest;
  if (rest <= 0) return;
  const changed = new WeakMap<Node, number>();
  /** What lies under the spot of the last press, and since when. */
  let under = new Map<Element, number>();
  /** What has come in and is not looked at yet, and since when it is shown. */
  let unseen: { since: number } | undefined;
  let down: Press | undefined;
  let last: (Press & { readonly control: Element }) | undefined;

  new MutationObserver((records) => {
    const now = performance.now();
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') lookSoon();
      for (const node of addedNodes) changed.set(node, now);
      const control = (target instanceof Element ? target : target.parentElement)?.closest(controls);
      if (control) changed.set(control, now);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['name', 'value', 'href'] });

  const isNew = (control: Element, time: number) => {
    for (let node: Node | null = control; node; node = node.parentNode) if (time - (changed.get(node) ?? -Infinity) < rest) return true;
    return false;
  };
  // What has not come in since the last press, by scrolling for instance, counts from that press.
  const hasMovedIn = (control: Element, { time, x, y }: Press) =>
    !!last && last.control !== control && Math.hypot(x - last.x, y - last.y) < spot && time - (under.get(control) ?? last.time) < rest;

  // Only where something else has come under the finger: on a slow phone parts of the page go on arriving long after a question is there.
  // The looking waits until the screen has been painted, or for the next press if that comes first.
  function lookSoon() {
    if (!last || unseen) return;
    unseen = { since: performance.now() };
    requestAnimationFrame((now) => {
      if (unseen) unseen.since = now;
      setTimeout(look);
    });
  }
  function look() {
    if (!last || !unseen) return;
    const { since } = unseen;
    unseen = undefined;
    under = new Map(controlsAround(last).map((control) => [control, under.get(control) ?? since]));
  }

  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      look();
      down = { time: performance.now(), x: clientX, y: clientY };
    },
    { capture: true, passive: true },
  );
  addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element && event.target.closest(controls);
      // What a key or a script has pressed counts no pointer presses.
      if (!control || !event.isTrusted || event.detail === 0 || control.matches('a[href^="tel:"]')) return;
      const press = down ?? { time: performance.now(), x: event.clientX, y: event.clientY };
      down = undefined;
      if (!isNew(control, press.time) && !hasMovedIn(control, press)) {
        last = { ...press, control };
        under = new Map();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    },
    true,
  );
}

const reach = spot * 0.7;

/** The controls on and close around a spot. */
const controlsAround = ({ x, y }: Press): readonly Element[] =>
  [
    [0, 0],
    [0, reach],
    [0, -reach],
    [reach, 0],
    [-reach, 0],
  ].flatMap(([right, below]) => document.elementFromPoint(x + right!, y + below!)?.closest(controls) ?? []);

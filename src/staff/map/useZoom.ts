import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';

/** What is seen of a map: it is `scale` times as large as where all of it is seen, and moved by `x` and `y` (map units). */
interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box on the map, in its units. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How a map is moved and made larger. */
export interface Zoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What is moved: everything in the map. */
  readonly content: RefObject<SVGGElement | null>;
  readonly zoomBy: (factor: number) => void;
  /** Moves what is seen, by shares of its width and height. */
  readonly moveBy: (right: number, down: number) => void;
  readonly showAll: () => void;
  /** Makes sure that a box is seen; `large` also that its words can be read. */
  readonly show: (area: Area, large?: boolean) => void;
}

const largest = 12;
const whole: View = { scale: 1, x: 0, y: 0 };

/** How far (px) a finger may slip and still have tapped. */
const slip = 5;

/** How wide (px) 100 map units are where words can be read. */
const readable = 90;

/**
 * Lets a drawing be moved and made larger: by buttons, keys, wheel, two fingers and dragging. Nothing glides, so there is no movement to
 * be spared. The transform stands on a part within the drawing: on paper the style sheet takes it away, and all of it is there.
 */
export function useZoom(size: Size): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const view = useRef(whole);

  const zoom = useMemo((): Zoom & {
    readonly around: (factor: number, x: number, y: number) => void;
    readonly drag: (dx: number, dy: number) => void;
  } => {
    const put = ({ scale: wanted, x, y }: View) => {
      const scale = Math.min(Math.max(wanted, 1), largest);
      const within = (value: number, length: number) => Math.min(Math.max(value, length * (1 - scale)), 0);
      // Made no larger than it is whole, it stands where it stands.
      view.current = scale === 1 ? whole : { scale, x: within(x, size.width), y: within(y, size.height) };
      const now = view.current;
      content.current?.setAttribute('transform', `translate(${now.x} ${now.y}) scale(${now.scale})`);
    };
    const around = (factor: number, x: number, y: number) => {
      const { scale, ...at } = view.current;
      const next = Math.min(Math.max(scale * factor, 1), largest);
      put({ scale: next, x: x - ((x - at.x) * next) / scale, y: y - ((y - at.y) * next) / scale });
    };
    const drag = (dx: number, dy: number) => put({ ...view.current, x: view.current.x + dx, y: view.current.y + dy });
    return {
      svg,
      content,
      around,
      drag,
      zoomBy: (factor) => around(factor, size.width / 2, size.height / 2),
      moveBy: (right, down) => drag(-right * size.width, -down * size.height),
      showAll: () => put(whole),
      show: ({ x, y, w, h }, large = false) => {
        const perUnit = svg.current?.getScreenCTM()?.a ?? 1;
        const scale = large ? Math.max(view.current.scale, readable / (100 * perUnit)) : view.current.scale;
        const at = view.current;
        const seen =
          x * at.scale + at.x >= 0 &&
          (x + w) * at.scale + at.x <= size.width &&
          y * at.scale + at.y >= 0 &&
          (y + h) * at.scale + at.y <= size.height;
        if (seen && scale === at.scale) return;
        put({ scale, x: size.width / 2 - (x + w / 2) * scale, y: size.height / 2 - (y + h / 2) * scale });
      },
    };
  }, [size]);

  useEffect(() => listen(svg.current!, zoom), [zoom]);
  return zoom;
}

type Hand = Zoom & { readonly around: (factor: number, x: number, y: number) => void; readonly drag: (dx: number, dy: number) => void };

const steps: Readonly<Record<string, (zoom: Zoom) => void>> = {
  ArrowLeft: ({ moveBy }) => moveBy(-0.1, 0),
  ArrowRight: ({ moveBy }) => moveBy(0.1, 0),
  ArrowUp: ({ moveBy }) => moveBy(0, -0.1),
  ArrowDown: ({ moveBy }) => moveBy(0, 0.1),
  '+': ({ zoomBy }) => zoomBy(1.4),
  '-': ({ zoomBy }) => zoomBy(1 / 1.4),
  '0': ({ showAll }) => showAll(),
};

/** Hears keys, wheel, pointers and fingers on the drawing; returns what ends the listening. */
function listen(svg: SVGSVGElement, zoom: Hand): () => void {
  const ended = new AbortController();
  const on = <K extends keyof SVGElementEventMap>(type: K, hear: (event: SVGElementEventMap[K]) => void, options = {}) =>
    svg.addEventListener(type, hear, { signal: ended.signal, ...options });
  const unit = () => svg.getScreenCTM()?.a ?? 1;
  const pointOf = ({ clientX, clientY }: MouseEvent) => new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());

  on('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(zoom);
  });
  // The page scrolls past a map that nobody has touched; two fingers on a touchpad come as a wheel with Ctrl.
  on(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      const { x, y } = pointOf(event);
      zoom.around(Math.exp(-Math.min(Math.max(event.deltaY, -60), 60) / 150), x, y);
    },
    { passive: false },
  );

  const down = new Map<number, PointerEvent>();
  let moved = 0;
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, event);
    if (!(event.target as Element).closest('a[href]')) svg.focus({ preventScroll: true });
  });
  on('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    moved += Math.hypot(dx, dy);
    if (moved > slip) svg.setPointerCapture(event.pointerId);
    const others = [...down.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    if (others.length === 0) zoom.drag(dx / unit(), dy / unit());
    else {
      const [other] = others as [PointerEvent];
      const apart = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      const { x, y } = pointOf(other);
      zoom.around(apart(event) / apart(before), x, y);
    }
    down.set(event.pointerId, event);
  });
  const lift = ({ pointerId }: PointerEvent) => void down.delete(pointerId);
  on('pointerup', lift);
  on('pointercancel', lift);
  on('pointerleave', lift);
  // Whoever has dragged the map has not meant the link that they began on.
  on(
    'click',
    (event) => {
      if (moved <= slip) return;
      moved = 0;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  on('dragstart', (event) => event.preventDefault());
  return () => ended.abort();
}

import { memo, useEffect, useImperativeHandle } from 'react';
import type { Ref } from 'react';
import type { PageId } from '../../../machines/flow.ts';
import type { MapEdge } from '../../../machines/map.ts';
import type { AnswerBox, Box, Drawing as Drawn, MapLine, MapNode } from '../../content/map.ts';
import { t } from '../../content/i18n.ts';
import type { StringKey } from '../../content/strings.gen.ts';
import type { Marks } from './marks.ts';
import type { MapTexts } from './texts.ts';
import { useZoom } from './useZoom.ts';

/** What the list can ask of the drawing. */
export interface DrawingControl {
  /** Brings a box into sight, large enough to be read, and gives it the focus. */
  readonly point: (page: PageId) => void;
}

interface Props {
  readonly name: string;
  readonly drawing: Drawn;
  readonly edges: readonly MapEdge[];
  readonly texts: MapTexts;
  readonly marks: Marks;
  readonly hrefOf: (page: PageId) => string;
  readonly control: Ref<DrawingControl>;
}

/** The room (map units) around a map. */
const margin = 12;

/** How far one press moves or magnifies. */
const step = 0.25;
const factor = 1.5;

/** A map as it is drawn, to be moved and made larger. Each of its boxes is a link to the same page in the list. */
export function Drawing({ control, ...props }: Props) {
  const { drawing } = props;
  const zoom = useZoom(drawing);
  const { svg, content, show } = zoom;

  useEffect(() => followNodes(svg.current!, (index) => show(drawing.nodes[index]!)), [svg, show, drawing]);
  useEffect(() => whenSeen(svg.current!, (width) => width < narrow && show(drawing.nodes[0]!, true)), [svg, show, drawing]);
  useImperativeHandle(
    control,
    () => ({
      point: (page) => {
        const index = drawing.nodes.findIndex((node) => node.page === page && node.kind !== 'in');
        show(drawing.nodes[index]!, true);
        svg.current!.querySelector<SVGAElement>(`[data-nr="${index}"]`)?.focus({ preventScroll: true });
      },
    }),
    [drawing, show, svg],
  );

  const buttons: readonly (readonly [StringKey, string, () => void])[] = [
    ['karta.storre', '+', () => zoom.zoomBy(factor)],
    ['karta.mindre', '−', () => zoom.zoomBy(1 / factor)],
    ['karta.vanster', '←', () => zoom.moveBy(-step, 0)],
    ['karta.upp', '↑', () => zoom.moveBy(0, -step)],
    ['karta.ner', '↓', () => zoom.moveBy(0, step)],
    ['karta.hoger', '→', () => zoom.moveBy(step, 0)],
    ['karta.allt', '⤢', zoom.showAll],
  ];
  return (
    <>
      <div className="map-head">
        <h2>{t('karta.ritning')}</h2>
        <div className="map-tools" role="group" aria-label={t('karta.flytta')}>
          {buttons.map(([key, sign, press]) => (
            <button key={key} type="button" onClick={press} aria-label={t(key)} title={t(key)}>
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
        </div>
      </div>
      <svg
        ref={svg}
        className="map map-drawing"
        viewBox={`${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}`}
        preserveAspectRatio="xMidYMin meet"
        role="group"
        aria-label={t('karta.ritning-av', { karta: props.name })}
        aria-describedby="karta-hjalp"
        // Keys move it once it has the focus, as with any part of a page that scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <g ref={content} className="map-content">
          <Content {...props} />
        </g>
      </svg>
    </>
  );
}

// Drawn anew only when what it shows has changed: moving it is a matter of one attribute.
const Content = memo(({ drawing, edges, texts, marks, hrefOf }: Omit<Props, 'control' | 'name'>) => {
  const isMine = ({ from, to, answers }: MapLine) => marks.goesBy(from, to, answers);
  // What is on the reader's way lies on top.
  const lines = [...drawing.lines].sort((a, b) => Number(isMine(a)) - Number(isMine(b)));
  return (
    <>
      <g aria-hidden="true">
        {lines.map((line) => (
          <Line key={line.d} line={line} mine={isMine(line)} told={toldOf(line, edges, texts)} />
        ))}
      </g>
      {drawing.nodes.map((node, index) => (
        <NodeLink key={`${node.kind} ${node.page}`} nr={index} node={node} texts={texts} marks={marks} href={hrefOf(node.page)} />
      ))}
    </>
  );
});

function toldOf({ from, to, answers, conditional }: MapLine, edges: readonly MapEdge[], texts: MapTexts): string {
  const edge = edges.find((one) => one.from === from && one.to === to)!;
  return texts.lineOf(edge, answers ?? edge.ways.flatMap((way) => way.answers), conditional);
}

// A tooltip that is no `<title>`, which would be read out in place of the name. React knows it, its types do not on an `<a>`.
const tooltip = (text: string): object => ({ xlinkTitle: text });

// An `<a>` without an address is no link: it is there to have a tooltip.
function Line({ line: { from, to, conditional, d, head }, mine, told }: { line: MapLine; mine: boolean; told: string }) {
  return (
    <a className={classes('map-line', conditional && 'conditional', mine && 'mine')} data-fran={from} data-till={to} {...tooltip(told)}>
      <path className="reach" d={d} />
      <path className="line" d={d} />
      <path className="head" d={head} />
    </a>
  );
}

interface NodeLinkProps {
  readonly nr: number;
  readonly node: MapNode;
  readonly texts: MapTexts;
  readonly marks: Marks;
  readonly href: string;
}

function NodeLink({ nr, node, texts, marks, href }: NodeLinkProps) {
  const { page, kind, answers } = node;
  const mine = marks.isOn(page);
  const road = kind === 'outcome';
  const name = t(`karta.ruta-${kind}`, { namn: texts.nameOf(page) });
  const told = t(`karta.ruta-${kind}`, { namn: road ? texts.road(page).titel : texts.question(page).titel });
  return (
    <a
      className={classes('map-node', kind, page === 'larma-112' && 'danger', mine && 'mine')}
      href={href}
      data-nr={nr}
      data-sida={page}
      aria-label={mine ? t('karta.pa-din-vag', { ruta: name }) : name}
      {...tooltip(told)}
    >
      <rect className="box" x={node.x} y={node.y} width={node.w} height={node.h} rx={kind === 'question' ? 6 : 12} />
      <Words box={answers ? { ...node, h: node.h - answers[0]!.h } : node} className={answers ? 'asked' : ''} />
      {answers?.map((box) => (
        <Answers key={box.answers.join()} box={box} mine={box.answers.some((answer) => marks.answered(page, answer))} />
      ))}
    </a>
  );
}

function Answers({ box, mine }: { box: AnswerBox; mine: boolean }) {
  return (
    <g className={classes('map-answer', mine && 'mine')}>
      <rect x={box.x + 3} y={box.y} width={box.w - 6} height={box.h - 4} rx={4} />
      <Words box={{ ...box, h: box.h - 4 }} className="" />
    </g>
  );
}

/** The height of a line of words, as the maps are drawn (src/build/site/map/draw.ts). */
const lineHeight = 17.5;

function Words({ box: { x, y, w, h, lines }, className }: { box: Box; className: string }) {
  const first = y + h / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={className || undefined} aria-hidden="true">
      {lines.map((line, index) => {
        const at = first + index * lineHeight;
        return (
          <tspan key={at} x={x + w / 2} y={at}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}

const classes = (...names: readonly (string | false)[]) => names.filter(Boolean).join(' ');

/** A window (px) in which nothing of a whole map can be read: there one begins where the questions do. */
const narrow = 700;

/** Calls back once the drawing can be seen, with how wide (px) it is; returns what ends the waiting. */
function whenSeen(svg: SVGSVGElement, seen: (width: number) => void): () => void {
  const observer = new ResizeObserver(() => {
    const { width } = svg.getBoundingClientRect();
    if (width === 0) return;
    observer.disconnect();
    seen(width);
  });
  observer.observe(svg);
  return () => observer.disconnect();
}

/**
 * Lights up the lines to and from the box that is pointed at or has the focus, and brings one that has got the focus into sight;
 * returns what ends it. By hand, for there are hundreds of lines and they change with every movement.
 */
function followNodes(svg: SVGSVGElement, show: (index: number) => void): () => void {
  const ended = new AbortController();
  const light = (page: string | undefined) => {
    for (const lit of svg.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!page) return;
    for (const part of svg.querySelectorAll(`[data-fran="${page}"], [data-till="${page}"], [data-sida="${page}"]`))
      part.classList.add('lit');
  };
  const nodeAt = ({ target }: Event) => (target as Element).closest<SVGAElement>('[data-sida]') ?? undefined;
  const focused = () => document.activeElement?.closest<SVGAElement>('[data-sida]');
  const on = (type: string, hear: (event: Event) => void) => svg.addEventListener(type, hear, { signal: ended.signal });
  on('pointerover', (event) => light((nodeAt(event) ?? focused())?.dataset['sida']));
  on('pointerleave', () => light(focused()?.dataset['sida']));
  on('focusin', (event) => {
    const pointed = nodeAt(event);
    light(pointed?.dataset['sida']);
    // A press has it where it is pressed: it must not slip away under the finger.
    if (pointed?.matches(':focus-visible')) show(Number(pointed.dataset['nr']));
  });
  on('focusout', () => light(undefined));
  return () => ended.abort();
}

import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

// What the standard wants empty around a code, in its own squares.
const quiet = 4;

/** A QR code as a picture: dark on light whatever the colours of the page, or a camera would not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  // A quarter of it may be soiled.
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const side = code.size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}

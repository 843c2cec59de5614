import { createHash } from 'node:crypto';

/** A page that stands by itself, beside the app. */
interface BarePage {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** What stands in the body before the script, as HTML. */
  readonly body: string;
}

/** The page as HTML: nothing is fetched, its policy allows its own style and script and no other, and search engines pass it by. */
export function barePage({ title, style, script, body }: BarePage): string {
  const policy = `default-src 'none'; img-src data:; script-src '${sha256(script)}'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { flows } from '../../../machines/index.ts';
import { tableOf } from '../../../machines/table-of.ts';
import { earlyWords } from '../../early/texts.ts';
import type { EarlyQuestion, EarlyTexts, EarlyWords } from '../../early/texts.ts';
import type { Content } from '../compiler/compile.ts';
import { oldestBrowsers } from './browsers.ts';
import { treesOf } from './tree.ts';

/** The name of the script that answers the first questions, in the built site. */
export const earlyFile = /^assets\/early-[\w-]+\.js$/;

/** What the script knows: the staff flow as a table, made from the machine, and its questions' words. */
export function earlyTexts({ questions, strings }: Pick<Content, 'questions' | 'strings'>): EarlyTexts {
  const table = tableOf(flows.personal);
  const asked = table.pages.filter((_, index) => table.answers[index]!.length > 0);
  return {
    flow: 'personal',
    table,
    questions: Object.fromEntries(asked.map((id) => [id, earlyQuestion(questions[id as keyof typeof questions])])),
    words: Object.fromEntries(earlyWords.map((key) => [key, strings[key]!])) as EarlyWords,
  };
}

const earlyQuestion = ({ titel, kort, ingress, svar }: Content['questions'][keyof Content['questions']]): EarlyQuestion => ({
  titel,
  kort,
  // Dated or not, a text of HTML becomes data where it stands.
  ingress: asTrees(ingress) as EarlyQuestion['ingress'],
  svar,
});

function asTrees(html: unknown): unknown {
  if (typeof html === 'string') return treesOf(html);
  const { dagar } = html as { readonly dagar: readonly { readonly varde?: unknown }[] };
  return { dagar: dagar.map(({ varde, ...days }) => ({ ...days, ...(varde !== undefined && { varde: asTrees(varde) }) })) };
}

/** Builds the script that answers the first questions: by itself, so that it shares no file with the app and waits for none. */
export function early(current: () => Content): Plugin {
  return {
    name: 'vagval-early',
    apply: 'build',
    enforce: 'post',
    async generateBundle() {
      const code = await scriptOf(earlyTexts(current()));
      const name = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      this.emitFile({ type: 'asset', fileName: `assets/early-${name}.js`, source: code });
    },
  };
}

async function scriptOf(texts: EarlyTexts): Promise<string> {
  const built = (await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'vagval-early-texts',
        resolveId: (id) => (id === 'virtual:early' ? '\0early' : undefined),
        // Read as JSON, which is quicker than as code.
        load: (id) => (id === '\0early' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(texts))})` : undefined),
      },
    ],
    build: {
      write: false,
      target: oldestBrowsers,
      modulePreload: false,
      rolldownOptions: { input: 'early/main.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = built.output;
  if (others.length > 0) throw new Error('det tidiga skriptet skulle ha varit en fil');
  return script.code;
}

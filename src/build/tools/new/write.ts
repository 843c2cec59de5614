import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillTemplate } from '../../../content/layer/template.ts';
import { ContentError } from '../../compiler/faults.ts';
import type { Fault } from '../../compiler/faults.ts';
import { folderAt, readText } from '../../compiler/folder.ts';
import { check, readYaml } from '../../compiler/read.ts';
import { registerFile, registerOf } from '../../compiler/register.ts';
import type { Municipal } from '../../compiler/register.ts';
import { municipalityRegister } from '../../compiler/schema.ts';
import { planFor } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** The file that was written, and what its editor does next. */
export interface Written {
  readonly file: string;
  readonly steps: readonly string[];
}

/** Writes the file that the words ask for out of its template in content/mallar/; never over one that is there. */
export function writeNew(args: readonly string[], { root, today }: { readonly root: string; readonly today: string }): Written | Refusal {
  const plan = planFor(args, { register: readRegister(root), today });
  if ('fel' in plan) return plan;
  const path = join(root, plan.file);
  if (existsSync(path)) return { fel: `content/${plan.file} finns redan. Den skrivs inte över.` };

  const template = readFileSync(join(root, 'mallar', plan.template), 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fillTemplate(template, plan.values), { flag: 'wx' });
  return { file: plan.file, steps: plan.steps };
}

// The register alone: something else in content/ may be half written.
function readRegister(root: string): readonly Municipal[] {
  const faults: Fault[] = [];
  const data = check(
    municipalityRegister,
    readYaml(readText(folderAt(root), registerFile, faults) ?? '', registerFile, faults),
    registerFile,
    faults,
  );
  const register = registerOf(data ?? {}, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return register;
}

import { compile } from '../compiler/compile.ts';
import { paths } from '../paths.ts';
import { decideCommand } from './decide-command.ts';

const content = () => compile({ root: paths.content, statutes: paths.statutes, today: new Date().toISOString().slice(0, 10) });
process.exitCode = await decideCommand({ content, input: process.stdin, output: process.stdout, errors: process.stderr });

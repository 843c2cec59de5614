import { ContentError } from '../compiler/faults.ts';
import { writeNew } from './new/write.ts';
import { paths } from '../paths.ts';

try {
  const reply = writeNew(process.argv.slice(2), { root: paths.content, today: new Date().toISOString().slice(0, 10) });
  if ('fel' in reply) refuse(reply.fel);
  else {
    const steps = reply.steps.map((step, index) => `  ${index + 1}. ${step.replaceAll(/\n(?=.)/g, '\n     ')}`);
    console.log(`Skrev content/${reply.file}\n\nGör så här nu:\n${steps.join('\n')}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  refuse(error.message);
}

function refuse(why: string) {
  console.error(why);
  process.exitCode = 1;
}

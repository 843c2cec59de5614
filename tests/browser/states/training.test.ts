import { training } from './training.ts';
import { walk } from './walk.ts';

walk(training);

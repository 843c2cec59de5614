import { parents } from './parents.ts';
import { walk } from './walk.ts';

walk(parents);

import { pages } from './pages.ts';
import { walk } from './walk.ts';

walk(pages);

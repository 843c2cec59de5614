import { staff } from './staff.ts';
import { walk } from './walk.ts';

walk(staff);

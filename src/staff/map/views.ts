import mapStrings from 'virtual:content/map-strings';
import { addStrings } from '../../content/i18n.ts';

// The map, in a chunk of its own: few open it, and it is drawn with much.
export { MapPage } from './MapPage.tsx';
export { mapTitle } from './titles.ts';

addStrings('sv', mapStrings);

import { flows } from '../../../machines/index.ts';
import type { FlowId } from '../../../machines/index.ts';
import { sectionMap, mapOf } from '../../../machines/map.ts';
import { flowMapped } from '../../content/map.ts';
import type { MapRoute } from '../../content/map.ts';
import { t } from '../../content/i18n.ts';
import type { StringKey } from '../../content/strings.gen.ts';

/** What a section is called. The build stops where a section of a machine has no name (`src/build/site/map/part.ts`). */
export const sectionName = (flow: FlowId, section: string): string => t(`kartdel.${flow}.${section}` as StringKey);

/** The title of a map; of an address that names no section, that of a page that is not there. */
export function mapTitle(route: MapRoute): string {
  const { section } = route;
  const flow = flowMapped(route);
  if (!section) return t(flow === 'personal' ? 'karta.rubrik' : 'karta.foralder-rubrik');
  if (!sectionMap(mapOf(flows[flow]), section)) return t('saknas.rubrik');
  return t(flow === 'personal' ? 'karta.del-rubrik' : 'karta.foralder-del-rubrik', { del: sectionName(flow, section) });
}

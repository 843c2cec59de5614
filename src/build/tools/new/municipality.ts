import { slug } from '../../../content/register.ts';
import { meant } from '../../../content/municipal.ts';
import { didYouMean } from '../../compiler/register.ts';
import type { Municipal } from '../../compiler/register.ts';
import type { Refusal } from './refusal.ts';

/** The municipality meant by ”1280-malmo”, ”1280”, ”malmo” or ”Malmö”; code and name must agree when both are written. */
export function whichMunicipality(written: string, register: readonly Municipal[]): Municipal | Refusal {
  const [, kod = '', namn = ''] = /^\s*(\d*)[\s-]*(.*?)\s*$/.exec(written)!;
  const named = namn ? register.filter((one) => [slug(one.namn), one.id].includes(slug(namn))) : register;
  const fitting = kod ? named.filter((one) => one.kod === kod) : named;
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1) return refusal('Det finns flera kommuner som heter så.', fitting);

  const coded = register.filter((one) => one.kod === kod);
  if (namn && named.length > 0) return refusal(`Koden ${kod} är inte koden för ${named[0]!.namn}.`, [...named, ...coded]);
  if (coded.length > 0) return refusal(`Koden ${kod} är inte koden för ”${namn}”.`, [...coded, ...meant(register, { namn })]);
  return refusal(`Det finns ingen kommun ”${written.trim()}” i registret.`, meant(register, { kod, namn }));
}

function refusal(why: string, perhaps: readonly Municipal[]): Refusal {
  const found = [...new Set(perhaps)];
  const commands = found.map(({ kod, id }) => `  npm run content:new -- kommun ${kod}-${id}`);
  return { fel: [`${why} ${didYouMean(found) || 'Alla koder och namn står i content/kommunregister.yaml.'}`, ...commands].join('\n') };
}

import { t } from '../content/i18n.ts';
import type { Verdict as Given } from '../content/proof.ts';

/** What the tests showed, in words and with a mark: never by its colour alone. */
export function Verdict({ of, situation = false }: { of: Given; situation?: boolean }) {
  const words = situation && of === 'haller' ? 'stammer' : situation && of === 'haller-inte' ? 'stammer-inte' : of;
  return (
    <span className="verdict" data-verdict={of}>
      {t(`kontroll.${words}`)}
    </span>
  );
}

import { ForMunicipalitiesPage } from './ForMunicipalitiesPage.tsx';
import { PosterPage } from './PosterPage.tsx';

/** A page for whoever takes Vägval into use. */
export const MunicipalPage = ({ page }: { page: 'for-kommuner' | 'affisch-start' }) =>
  page === 'for-kommuner' ? <ForMunicipalitiesPage /> : <PosterPage />;

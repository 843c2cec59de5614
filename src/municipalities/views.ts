// The pages for whoever takes Vägval into use, in one chunk of their own: nobody else waits for them.
export { MunicipalPage } from './MunicipalPage.tsx';

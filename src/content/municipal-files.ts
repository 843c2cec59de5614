import files from 'virtual:content/kommunfil';
import { addStrings } from './i18n.ts';
import { unpackMunicipalFiles } from './unpack-municipal-files.ts';

addStrings('sv', files.strings);

/** What the pages for municipalities need, as the screens use it. */
export const unpacked = unpackMunicipalFiles(files);
